use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Heading size=HeadingSize::Xl spacing=true>"Arbeidsgiveravgiftsgrunnlaget"</Heading>
        <Heading level=HeadingLevel::H3 size=HeadingSize::Sm secondary="for underenheter i flere soner">
            "Slik beregner du arbeidsgiveravgiftsgrunnlaget når noen av de ansatte arbeider på sokkelen"
        </Heading>
    }
}
