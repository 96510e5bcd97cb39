use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <OrganisationNumberField label="Vanlig" name="plain" />
        <OrganisationNumberField label="Bare til lesing" name="read" value="310 000 019" readonly=true />
        <OrganisationNumberField label="Slått av" name="off" value="310 000 019" disabled=true />
        <OrganisationNumberField label="Med feil" name="wrong" value="310 000 018" error="Organisasjonsnummeret stemmer ikke. Se etter om et siffer er feil, eller om to har byttet plass." />
    }
}
