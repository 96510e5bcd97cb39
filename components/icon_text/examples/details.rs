use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size4>
            <IconText
                icon=|| view! { <DateBadge date="2026-05-15" variant=DateBadgeVariant::Tinted /> }
                icon_is_content=true
                overline="Forfaller om tre dager"
            >
                "Merverdiavgift for første termin"
            </IconText>
            <IconText
                icon=document
                icon_end=document
                color=Color::Brand1
                variant=IconTextVariant::Circle
                tag=|| view! { <small>{"Utkast"}</small> }
            >
                "Søknad om byggetillatelse"
            </IconText>
        </Stack>
    }
}

fn document() -> impl IntoView {
    view! {
        <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden={"true"}>
            <path d={"M6 3h8l4 4v14H6zM14 3v5h4M9 13h6M9 17h6"} />
        </svg>
    }
}
