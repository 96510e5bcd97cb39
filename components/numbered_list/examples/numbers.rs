use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <NumberedList start=4>
            <li>{"Vi sender saken til Statsforvalteren."}</li>
            <li>{"Statsforvalteren avgjør klagen."}</li>
        </NumberedList>
        <p>{"De tre vanligste grunnene til avslag:"}</p>
        <NumberedList reversed=true>
            <li>{"Vedlegg mangler."}</li>
            <li>{"Søknaden kom for sent."}</li>
            <li>{"Inntekten er for høy."}</li>
        </NumberedList>
    }
}
