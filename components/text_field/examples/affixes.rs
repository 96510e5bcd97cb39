use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <TextField label="Årlig inntekt" name="income" r#type=TextFieldType::Numeric suffix="kr" width=12 />
        <TextField label="Telefon" name="tel" r#type=TextFieldType::Tel prefix="+47" width=12 />
        <TextField label="Nettsted" name="site" prefix="https://" suffix=".no" />
    }
}
