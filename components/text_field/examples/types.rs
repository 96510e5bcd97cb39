use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <TextField label="E-post" name="email" r#type=TextFieldType::Email autocomplete="email" />
        <TextField label="Telefon" name="tel" r#type=TextFieldType::Tel autocomplete="tel" width=14 />
        <TextField label="Nettside" name="url" r#type=TextFieldType::Url autocomplete="url" />
        <TextField label="Antall ansatte" name="count" r#type=TextFieldType::Numeric width=6 />
        <TextField label="Areal" name="area" r#type=TextFieldType::Decimal suffix="m²" width=8 />
        <TextField label="Passord" name="password" r#type=TextFieldType::Password autocomplete="current-password" />
    }
}
