use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size3>
            <TileButton
                shape=TileButtonShape::Wide
                href="#innboks"
                icon=|| view! { <Icon icon=icons::INBOX /> }
                count=12_u32
                count_label="uleste"
            >
                "Meldinger fra det offentlige"
            </TileButton>
            <TileButton shape=TileButtonShape::Wide href="#betaling" icon=|| view! { <Icon icon=icons::WALLET /> }>
                "Betalinger"
            </TileButton>
        </Stack>
    }
}
