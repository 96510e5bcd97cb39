use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack>
            <NotificationBanner
                variant=NotificationBannerVariant::Success
                role=NotificationBannerRole::Region
                heading="Du har meldt flytting"
                title_level=HeadingLevel::H3
            >
                "Den nye adressen gjelder fra 1. juni."
            </NotificationBanner>
            <NotificationBanner
                title="Driftsmelding"
                color=Color::Neutral
                heading="Du kan ikke betale med kort akkurat nå"
                title_level=HeadingLevel::H3
            >
                "Velg faktura, eller prøv igjen i ettermiddag."
            </NotificationBanner>
        </Stack>
    }
}
