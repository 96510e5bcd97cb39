use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack>
            <InfoCard
                color=Color::Brand1
                title="Barnehage"
                title_level=HeadingLevel::H3
                icon=|| view! { <Icon icon=icons::BABY_WRAPPED /> }
            >
                "Hovedopptaket har frist 1. mars."
            </InfoCard>
            <InfoCard
                color=Color::Brand2
                title="Bibliotek"
                title_level=HeadingLevel::H3
                icon=|| view! { <Icon icon=icons::BOOK /> }
            >
                "Du kan låne bøker uten å møte noen fra klokka 6 til 23."
            </InfoCard>
            <InfoCard color=Color::Neutral title="Uten ikon" title_level=HeadingLevel::H3 show_icon=false>
                "Når tittelen er nok."
            </InfoCard>
        </Stack>
    }
}
