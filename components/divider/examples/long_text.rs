use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Divider label="eller arbeidsgiveravgiftsgrunnlagsberegningsmodellen" />
    }
}
