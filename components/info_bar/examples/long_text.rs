use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <InfoBar action_label="Se arbeidsgiveravgiftsgrunnlaget" href="https://www.skatteetaten.no/" color=Color::Neutral>
            "Arbeidsgiveravgiftsgrunnlagsberegningen gjelder fra og med neste termin for alle underenheter"
        </InfoBar>
    }
}
