use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Heading level=HeadingLevel::H3 size=HeadingSize::Xs>
            "Arbeidsgiveravgiftsgrunnlaget "
            <HelpText label="Arbeidsgiveravgiftsgrunnlaget" placement=Placement::Bottom>
                "Alt virksomheten betaler arbeidsgiveravgift av: lønn, naturalytelser, pensjonspremier og \
                 utgiftsgodtgjørelser som går over satsene. Har dere ansatte i flere kommuner, regner vi ut ett grunnlag \
                 for hver sone. "
                <a href="https://www.skatteetaten.no/">{"Les om sonene"}</a>
            </HelpText>
        </Heading>
    }
}
