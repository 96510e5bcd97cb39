use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    pub struct Application {
        pub id: NationalId,
        pub why: String => [missing("Skriv hvorfor du søker.")],
    }
}

pub fn example() -> impl IntoView {
    let application = Application::form().keep_draft(Draft::new("eksempel-soknad"));
    view! {
        <Form form=application send=async |_: Application| Ok(FormAnswer::Received)>
            <TextField
                label="Fødselsnummer eller D-nummer"
                field=application.id
                description="11 siffer. Det blir ikke lagret i nettleseren."
                r#type=TextFieldType::Numeric
                width=14
            />
            <Textarea label="Hvorfor søker du?" field=application.why description="Skriv noe, og last siden på nytt" />
            <NavigationButtons kind=NavigationKind::Send />
        </Form>
    }
}
