use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Checkbox
            label="Varsle meg når saken er behandlet"
            description="Du får en SMS til nummeret du har oppgitt. Du kan slå av varselet senere."
            name="notify"
            value="sms"
        />
        <Checkbox
            label="Del opplysningene med kommunen"
            description="Da slipper du å sende dem en gang til."
            name="share"
            checked=true
        />
    }
}
