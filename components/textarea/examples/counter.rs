use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Textarea
            label="Begrunnelse"
            description="Ikke skriv fødselsnummer eller helseopplysninger"
            name="reason"
            counter=120
            required=true
            value="Vi søker om å utvide serveringen til bakgården i sommer, fordi naboene har sagt ja og det er plass til førti."
        />
    }
}
