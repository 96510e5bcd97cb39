use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <CheckboxGroup legend="Hvordan kan vi nå deg?" name="reach" required=true>
            <Checkbox label="E-post" value="email">
                <TextField label="E-postadresse" name="reach-email" r#type=TextFieldType::Email autocomplete="email" />
            </Checkbox>
            <Checkbox label="Telefon" value="phone">
                <TextField label="Telefonnummer" name="reach-phone" r#type=TextFieldType::Tel autocomplete="tel" width=16 />
            </Checkbox>
        </CheckboxGroup>
    }
}
