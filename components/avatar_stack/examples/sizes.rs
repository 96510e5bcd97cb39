use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let stack = |size: &AvatarSize| {
        view! {
            <AvatarStack label="Deltakere" size=*size more=5>
                <Avatar name="Kari Nordmann" src="media/kari.svg" />
                <Avatar name="Ola Nordmann" />
                <Avatar name="Fjordbakeriet AS" kind=AvatarKind::Organisation />
            </AvatarStack>
        }
    };
    view! { <Stack gap=Space::Size5>{AvatarSize::ALL.iter().map(stack).collect_view()}</Stack> }
}
