use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Paragraph size=TextSize::Xl spacing=true>
            "Arbeidsgiveravgiftsgrunnlagsberegningsmodellen bestemmer arbeidsgiveravgiftsgrunnlaget."
        </Paragraph>
        <Detail uppercase=true>"Arbeidsgiveravgiftsgrunnlaget"</Detail>
    }
}
