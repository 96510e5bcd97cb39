use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ButtonGroup>
            <CopyButton text="https://www.eksempel.no/sak/4417" label="Kopier lenke" icon=icons::LINK variant=ButtonVariant::Secondary />
            <CopyButton text="312 345 678" variant=ButtonVariant::Primary aria_label="Kopier organisasjonsnummeret" />
            <CopyButton text="post@eksempel.no" hide_label=true label="Kopier e-postadressen" />
        </ButtonGroup>
    }
}
