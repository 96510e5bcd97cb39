use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    /// What somebody asks us.
    #[derive(Debug)]
    pub struct Enquiry {
        pub name: String => [missing("Skriv navnet ditt.")],
        pub email: Email,
        pub text: String => [missing("Skriv hva du lurer på."), at_most(300)],
        pub agreed: bool => [missing("Kryss av for at vi kan svare deg på e-post.")],
    }
}

pub fn example() -> impl IntoView {
    let enquiry = Enquiry::form();
    let (thanks, received) = (RwSignal::new(String::new()), RwSignal::new(false));
    let thank = move |enquiry: Enquiry| {
        thanks.set(format!("Takk, {}. Vi svarer til {}.", enquiry.name, enquiry.email));
        received.set(true);
    };
    view! {
        <Form form=enquiry send=async |_: Enquiry| Ok(FormAnswer::Received) on_received=thank>
            <TextField label="Navn" field=enquiry.name autocomplete="name" />
            <TextField label="E-post" field=enquiry.email r#type=TextFieldType::Email autocomplete="email" />
            <Textarea label="Hva lurer du på?" field=enquiry.text counter=300 />
            <Checkbox label="Dere kan svare meg på e-post" field=enquiry.agreed />
            <NavigationButtons kind=NavigationKind::Send />
            <Alert variant=AlertVariant::Success open=received>{thanks}</Alert>
        </Form>
    }
}
