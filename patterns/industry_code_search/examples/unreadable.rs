use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let describes = RwSignal::new(false);
    view! {
        // A picture, and no list.
        <IndustryCodeSearch
            source=IndustryCodeSource::address("media/fjord.svg")
            name="unreadable"
            on_none_fits=move |()| describes.set(true)
        />
        <p>{move || describes.get().then_some("Nå kommer steget der du beskriver det med egne ord.")}</p>
    }
}
