use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let person = |name: &'static str, role: &'static str| {
        view! {
            <MediaObject align=MediaObjectAlign::Center media=move || view! { <Avatar name=name size=AvatarSize::Sm decorative=true /> }>
                <Paragraph weight=TextWeight::Medium>{name}</Paragraph>
                <Paragraph size=TextSize::Sm subtle=true>{role}</Paragraph>
            </MediaObject>
        }
    };
    view! {
        <Stack gap=Space::Size4>
            {person("Kari Nordmann", "Daglig leder")}
            {person("Ola Nordmann", "Arbeidsgiveravgiftsgrunnlagsansvarlig")}
        </Stack>
    }
}
