//! The smallest page: one button that counts, with the tokens and its own sheet in the program.

use felles::prelude::*;
use leptos::prelude::*;

fn main() {
    adopt_tokens();
    leptos::mount::mount_to_body(|| {
        let count = RwSignal::new(0);
        view! { <Button on_click=move |_| count.update(|count| *count += 1)>"Trykket " {count} " ganger"</Button> }
    });
}
