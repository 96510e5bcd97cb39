use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let line = |size, text| {
        view! { <IconText icon=document variant=IconTextVariant::Circle size=size overline="Altinn">{text}</IconText> }
    };
    view! {
        <Stack gap=Space::Size4>
            {line(Size::Sm, "Liten")}
            {line(Size::Md, "Middels")}
            {line(Size::Lg, "Stor")}
            <IconText icon=document compact=true>"Ikke høyere enn teksten"</IconText>
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
