use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <SkipLink
            href="#beregning"
            label="Hopp til arbeidsgiveravgiftsgrunnlagsberegningen for virksomheter i flere kommuner"
        />
        <Paragraph id="beregning">"Lange ord brytes, og lenken blir ikke bredere enn siden."</Paragraph>
    }
}
