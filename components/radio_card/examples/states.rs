use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <RadioGroup legend="Bare til lesing" name="card-read" readonly=true selected="a".to_owned()>
            <RadioCard title="Månedlig" excerpt="Du betaler hver måned." value="a" />
            <RadioCard title="Årlig" excerpt="Du betaler én gang i året." value="b" />
        </RadioGroup>
        <RadioGroup legend="Med feil" name="card-wrong" error="Velg hvor ofte du vil betale.">
            <RadioCard title="Månedlig" excerpt="Du betaler hver måned." value="a" />
            <RadioCard title="Årlig" excerpt="Tilbys ikke nå." value="b" disabled=true />
        </RadioGroup>
    }
}
