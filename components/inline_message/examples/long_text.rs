use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <InlineMessage variant=MessageKind::Warning>
            "Arbeidsgiveravgiftsgrunnlagsberegningen er ikke oppdatert etter at du endret antall ansatte. "
            <a href="https://www.altinn.no/">{"Beregn på nytt"}</a>
        </InlineMessage>
    }
}
