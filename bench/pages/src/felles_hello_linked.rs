//! The smallest page that links felles.css: one button that counts.

use felles::prelude::*;
use leptos::prelude::*;

fn main() {
    leptos::mount::mount_to_body(|| {
        let count = RwSignal::new(0);
        view! { <Button on_click=move |_| count.update(|count| *count += 1)>"Trykket " {count} " ganger"</Button> }
    });
}
