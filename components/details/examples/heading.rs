use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Details title="Folketrygden" description="3 av 5 tjenester er tatt i bruk" level=HeadingLevel::H3>
            <p>"Sykepenger, foreldrepenger og dagpenger er tatt i bruk."</p>
        </Details>
        <Details title="Skatt" description="Alt er tatt i bruk" level=HeadingLevel::H3>
            <p>"Skattekort, skattemelding og forskuddsskatt."</p>
        </Details>
    }
}
