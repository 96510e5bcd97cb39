use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Details name="kontakt" title="Ring oss" open=true>
            <p>"Hver dag fra klokka 9 til 15."</p>
        </Details>
        <Details name="kontakt" title="Skriv til oss">
            <p>"Du får svar innen to dager."</p>
        </Details>
        <Details name="kontakt" title="Møt oss">
            <p>"Bestill en time på rådhuset."</p>
        </Details>
    }
}
