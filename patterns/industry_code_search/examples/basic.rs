use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let code = RwSignal::new(None::<String>);
    let describes = RwSignal::new(false);
    let chosen = move || match code.get() {
        _ if describes.get() => "Nå kommer steget der du beskriver det med egne ord.".to_owned(),
        Some(code) => format!("Du har valgt {code}."),
        None => "Du har ikke valgt ennå.".to_owned(),
    };
    view! {
        <IndustryCodeSearch
            source=IndustryCodeSource::address("media/industry_codes.txt")
            name="industry-code"
            value=code
            on_none_fits=move |()| describes.set(true)
        />
        <p>{chosen}</p>
    }
}
