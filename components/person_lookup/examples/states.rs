use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let register = async |_: PersonQuery| Ok(None::<FoundPerson>);
    view! {
        <PersonLookup
            legend="Hentet fra søknaden"
            name="known"
            id_value="018380 12317"
            surname_value="Nordmann"
            lookup=register
            readonly=true
        />
        <PersonLookup
            legend="Slått av"
            name="off"
            id_value="018380 12317"
            surname_value="Nordmann"
            lookup=register
            disabled=true
        />
        <PersonLookup
            legend="Med feil"
            name="wrong"
            lookup=register
            error="Finn personen du søker for, før du går videre."
        />
    }
}
