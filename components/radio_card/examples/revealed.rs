use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <RadioGroup legend="Hvem søker du for?" name="applicant" selected="me".to_owned()>
            <RadioCard title="Meg selv" excerpt="Vi henter navn og adresse fra Folkeregisteret." value="me" />
            <RadioCard title="En annen" excerpt="Du må ha fullmakt fra den du søker for." value="other">
                <TextField label="Navnet til den du søker for" name="applicant-name" />
            </RadioCard>
        </RadioGroup>
    }
}
