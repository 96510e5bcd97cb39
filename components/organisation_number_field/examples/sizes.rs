use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <OrganisationNumberField label="Liten" name="sm" size=Size::Sm value="310 000 019" />
        <OrganisationNumberField label="Middels" name="md" size=Size::Md value="310 000 019" />
        <OrganisationNumberField label="Stor" name="lg" size=Size::Lg value="310 000 019" />
    }
}
