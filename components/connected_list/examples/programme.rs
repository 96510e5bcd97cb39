use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ConnectedList color=Color::Brand2 label="Programmet 17. mai">
            <ConnectedListItem title="Flaggheising" time="08:00" note="Ved rådhuset" />
            <ConnectedListItem title="Barnetoget" time="10:30" href="https://www.norge.no/tog">
                "Skolene går i samme rekkefølge som i fjor."
            </ConnectedListItem>
            <ConnectedListItem title="Leker og kafé" time="13:00" note="I parken hvis det er tørt, ellers i idrettshallen" />
        </ConnectedList>
    }
}
