use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let line = |variant, text| view! { <IconText icon=document variant=variant>{text}</IconText> };
    view! {
        <Box background=BoxBackground::BackgroundTinted padding=Space::Size5>
            <Stack gap=Space::Size4>
                {line(IconTextVariant::Plain, "Uten bakgrunn")}
                {line(IconTextVariant::Circle, "Ikonet i en sirkel")}
                {line(IconTextVariant::Surface, "På hvit bakgrunn")}
                {line(IconTextVariant::Shadow, "Løftet fra siden")}
            </Stack>
        </Box>
    }
}

fn document() -> impl IntoView {
    view! {
        <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden={"true"}>
            <path d={"M6 3h8l4 4v14H6zM14 3v5h4M9 13h6M9 17h6"} />
        </svg>
    }
}
