use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let sizes = [
        (Size::Sm, "Liten", "small"),
        (Size::Md, "Middels", "medium"),
        (Size::Lg, "Stor", "large"),
    ];
    sizes
        .map(|(size, legend, name)| view! { <DurationField legend=legend name=name size=size value="3 dager" /> })
        .collect_view()
}
