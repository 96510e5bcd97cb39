use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Alert closable=true title="Arbeidsgiveravgiftsgrunnlagsberegningen er endret">
            "Grunnlaget beregnes nå for hver underenhet for seg. Har du underenheter i flere soner, kan avgiften bli \
             en annen enn før. Les "
            <a href="https://www.skatteetaten.no/">{"hva endringen betyr for virksomheten din"}</a>
            ", og ta kontakt hvis noe er uklart."
        </Alert>
    }
}
