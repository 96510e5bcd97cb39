use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack direction=StackDirection::Horizontal>
            <TileButton href="#a" icon=|| view! { <Icon icon=icons::CALCULATOR /> }>
                "Arbeidsgiveravgiftsgrunnlaget"
            </TileButton>
            <TileButton
                shape=TileButtonShape::Wide
                href="#b"
                icon=|| view! { <Icon icon=icons::CALCULATOR /> }
                count=1284_u32
                count_label="ubehandlede"
            >
                "Arbeidsgiveravgiftsgrunnlagsberegningen for alle underenhetene i virksomheten"
            </TileButton>
        </Stack>
    }
}
