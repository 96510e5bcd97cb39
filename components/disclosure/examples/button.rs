use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let (fresh, open) = (RwSignal::new(false), RwSignal::new(true));
    view! {
        <Disclosure label="Vis flere valg" open_label="Vis færre valg" variant=DisclosureVariant::Button>
            <Checkbox label="Bare nye" checked=fresh />
            <Checkbox label="Bare ubesvarte" checked=open />
        </Disclosure>
    }
}
