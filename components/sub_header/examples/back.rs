use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <SubHeader
            variant=HeaderVariant::Dark
            logo=|| view! { <Logo name="Fjordkommunen" variant=LogoVariant::Mono size=Size::Sm /> }
            back=true
            link="Tilbake til saken"
            link_href="#saken"
        />
    }
}
