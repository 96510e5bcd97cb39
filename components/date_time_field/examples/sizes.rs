use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let sizes = [
        (Size::Sm, "Liten", "small"),
        (Size::Md, "Middels", "medium"),
        (Size::Lg, "Stor", "large"),
    ];
    sizes
        .map(|(size, legend, name)| {
            view! { <DateTimeField legend=legend name=name size=size value="17.05.2026 14:30" /> }
        })
        .collect_view()
}
