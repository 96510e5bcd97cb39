use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Field label="Kallenavn" description="Bare du ser det" name="nickname" counter=20>
            <TextFieldControl attr:maxlength="40" attr:enterkeyhint="done" />
        </Field>
    }
}
