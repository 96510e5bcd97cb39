use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let row = |name: &'static str, role: &'static str, kind: AvatarKind| {
        view! {
            <MediaObject
                element=LayoutElement::Li
                align=MediaObjectAlign::Center
                media=move || view! { <Avatar name=name kind=kind size=AvatarSize::Sm decorative=true /> }
            >
                <Paragraph weight=TextWeight::Medium>{name}</Paragraph>
                <Paragraph size=TextSize::Sm subtle=true>{role}</Paragraph>
            </MediaObject>
        }
    };
    view! {
        <Stack element=LayoutElement::Ul gap=Space::Size4>
            {row("Kari Nordmann", "Daglig leder", AvatarKind::Person)}
            {row("Arbeidsgiveravgiftsgrunnlagsberegningskontoret", "Regnskapsfører", AvatarKind::Organisation)}
            {row("Ola Nordmann", "Styreleder", AvatarKind::Person)}
        </Stack>
    }
}
