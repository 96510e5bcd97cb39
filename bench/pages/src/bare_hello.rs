//! The smallest page without felles: the same markup and the same listener, with felles.css linked.

use leptos::prelude::*;

fn main() {
    leptos::mount::mount_to_body(|| {
        let count = RwSignal::new(0);
        view! {
            <button
                class="felles-button"
                data-variant="primary"
                type="button"
                on:click=move |_| count.update(|count| *count += 1)
            >
                "Trykket "
                {count}
                " ganger"
            </button>
        }
    });
}
