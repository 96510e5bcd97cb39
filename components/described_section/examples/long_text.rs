use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <DescribedSection
            heading="Arbeidsgiveravgiftsgrunnlagsberegningen"
            lead="Arbeidsgiveravgiftsgrunnlaget regnes ut for hver underenhet."
            subheading="Arbeidsgiveravgiftsgrunnlaget i flere soner"
            highlight="Arbeidsgiveravgiftsgrunnlagsberegningsmodellen gjelder fra nyttår"
        >
            "Har virksomheten underenheter i flere soner, fører du grunnlaget for hver av dem."
        </DescribedSection>
    }
}
