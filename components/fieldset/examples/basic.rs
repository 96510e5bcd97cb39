use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Fieldset legend="Hvem kan vi ringe?" description="Vi ringer bare hvis noe haster.">
            <TextField label="Navn" name="kontakt-navn" autocomplete="off" />
            <TextField label="Telefon" name="kontakt-telefon" r#type=TextFieldType::Tel width=16 />
        </Fieldset>
    }
}
