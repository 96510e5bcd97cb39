use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Paragraph>
            "Vi bruker "
            <Footnote word="arbeidsgiveravgiftsgrunnlaget">
                "Alt virksomheten betaler arbeidsgiveravgift av: lønn, naturalytelser, pensjonspremier og \
                 utgiftsgodtgjørelser som går over satsene. Har virksomheten ansatte i flere kommuner, er det ett \
                 grunnlag for hver sone."
            </Footnote> " fra fjoråret."
        </Paragraph>
    }
}
