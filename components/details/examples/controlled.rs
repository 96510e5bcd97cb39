use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let married = RwSignal::new(false);
    view! {
        <Checkbox label="Jeg er gift eller samboer" checked=married />
        <Details title="Opplysninger om den du bor sammen med" open=married>
            <p>"Vi henter inntekten fra Skatteetaten. Du trenger ikke skrive den inn."</p>
        </Details>
    }
}
