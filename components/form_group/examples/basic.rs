use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <FormGroup heading="Om virksomheten" heading_level=HeadingLevel::H3 description="Slik den står i Enhetsregisteret.">
            <TextField label="Navn" name="virksomhet" autocomplete="organization" />
            <TextField label="Organisasjonsnummer" name="orgnr" r#type=TextFieldType::Numeric width=12 />
        </FormGroup>
    }
}
