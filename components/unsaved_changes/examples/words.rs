use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let chosen = RwSignal::new(false);
    view! {
        <Stack>
            <Checkbox label="Jeg samtykker til at Skatteetaten henter opplysninger om meg" checked=chosen />
            <p>
                <a href="https://www.norge.no/">{"Tilbake til søknaden"}</a>
            </p>
        </Stack>
        <UnsavedChanges
            when=chosen
            heading="Vil du gå uten å gi samtykke?"
            text="Samtykket er ikke gitt før du har trykket på «Gi samtykke»."
            leave_label="Gå uten å gi samtykke"
            stay_label="Bli her"
        />
    }
}
