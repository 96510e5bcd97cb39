use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <RadioGroup legend="Hvordan skal vi svare deg?" name="answer-by">
            <Radio label="På e-post" value="email">
                <TextField label="E-postadresse" name="answer-email" r#type=TextFieldType::Email autocomplete="email" />
            </Radio>
            <Radio label="På telefon" value="phone">
                <TextField label="Telefonnummer" name="answer-phone" r#type=TextFieldType::Tel autocomplete="tel" width=16 />
            </Radio>
            <Radio label="I posten" value="letter" />
        </RadioGroup>
    }
}
