use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <HelpLink
            text="Er du usikker på arbeidsgiveravgiftsgrunnlagsberegningen for underenheter i flere kommuner?"
            href="#beregningen"
            link_label="Arbeidsgiveravgiftsgrunnlagsberegningsforskriften"
            phone="68 05 12 34"
        />
    }
}
