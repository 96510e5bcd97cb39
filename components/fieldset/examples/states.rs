use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Fieldset legend="Opplysninger fra Folkeregisteret" readonly=true description="Du kan endre dem hos Skatteetaten.">
            <TextField label="Navn" name="laast-navn" value="Kari Nordmann" />
            <TextField label="Adresse" name="laast-adresse" value="Storgata 12, 0155 Oslo" />
        </Fieldset>
        <Fieldset legend="Varsler" disabled=true description="Slått av så lenge saken er lukket.">
            <Checkbox label="E-post" name="varsel" value="epost" />
            <Checkbox label="Tekstmelding" name="varsel" value="sms" />
        </Fieldset>
    }
}
