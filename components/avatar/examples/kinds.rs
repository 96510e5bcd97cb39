use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack direction=StackDirection::Horizontal gap=Space::Size4>
            <Avatar name="Ola Nordmann" />
            <Avatar kind=AvatarKind::Organisation name="Fjordbakeriet AS" />
            <Avatar kind=AvatarKind::Organisation name="Kystruten borettslag" initials="K" />
            <Avatar kind=AvatarKind::Group name="Styret i Kystruten borettslag" />
            <Avatar name="Ola Nordmann" shape=AvatarShape::Square />
        </Stack>
    }
}
