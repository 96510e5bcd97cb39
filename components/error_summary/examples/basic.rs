use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    pub struct Applicant {
        pub name: String => [missing("Skriv navnet ditt.")],
        pub email: Email,
    }
}

pub fn example() -> impl IntoView {
    let applicant = Applicant::form();
    view! {
        <Form form=applicant send=async |_: Applicant| Ok(FormAnswer::Received)>
            <TextField label="Navn" field=applicant.name autocomplete="name" />
            <TextField label="E-post" field=applicant.email autocomplete="email" />
            <Button r#type=ButtonType::Submit>"Send uten å fylle ut"</Button>
        </Form>
    }
}
