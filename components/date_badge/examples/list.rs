use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let due = |date, variant, title, text| {
        view! {
            <Stack element=LayoutElement::Li direction=StackDirection::Horizontal gap=Space::Size4 wrap=false>
                <DateBadge date=date variant=variant />
                <Stack gap=Space::Size0>
                    <strong>{title}</strong>
                    <span>{text}</span>
                </Stack>
            </Stack>
        }
    };
    view! {
        <Stack element=LayoutElement::Ul gap=Space::Size4>
            {due("2026-05-05", DateBadgeVariant::Tinted, "A-melding", "For april")}
            {due("2026-05-15", DateBadgeVariant::Tinted, "Arbeidsgiveravgiftsgrunnlaget", "For mars og april")}
            {due("2026-05-31", DateBadgeVariant::Tinted, "Skattemelding", "For næringsdrivende")}
        </Stack>
    }
}
