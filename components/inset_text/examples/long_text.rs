use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <InsetText>
            "Arbeidsgiveravgiftsgrunnlagsberegningsmodellen gjelder også når arbeidsgiveravgiftsgrunnlaget er null."
        </InsetText>
    }
}
