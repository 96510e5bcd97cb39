use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Prose>
            <h2>"Arbeidsgiveravgiftsgrunnlagsberegningen"</h2>
            <p>
                <a href="#">{"arbeidsgiveravgiftsgrunnlagsberegningsmodellen.no/arbeidsgiveravgiftsgrunnlaget/underenheter"}</a>
            </p>
            <ul>
                <li>{"Arbeidsgiveravgiftsgrunnlagsberegningsmodellen gjelder fra nyttår."}</li>
            </ul>
            <p><code>{"arbeidsgiveravgiftsgrunnlagsberegningsmodellen_versjon_2"}</code></p>
        </Prose>
    }
}
