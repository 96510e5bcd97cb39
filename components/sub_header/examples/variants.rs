use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack>
            <SubHeader link="Hjelp" link_href="#hjelp" />
            <SubHeader variant=HeaderVariant::Tinted link="Hjelp" link_href="#hjelp" />
            <SubHeader variant=HeaderVariant::Tinted color=Color::Brand1 link="Hjelp" link_href="#hjelp" />
            <SubHeader variant=HeaderVariant::Dark color=Color::Neutral link="Hjelp" link_href="#hjelp" />
        </Stack>
    }
}
