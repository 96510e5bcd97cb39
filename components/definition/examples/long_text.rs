use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Paragraph>
            "Beregnes av "
            <Definition text="Arbeidsgiveravgiftsgrunnlagsberegningsmodellen summerer lønn og andre ytelser i hver underenhet, fordeler summen på sonene og trekker fra det som er meldt inn før.">
                "arbeidsgiveravgiftsgrunnlagsberegningsmodellen"
            </Definition> "."
        </Paragraph>
    }
}
