use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    pub struct Company {
        pub name: BusinessName,
        pub employees: u32,
    }
}

pub fn example() -> impl IntoView {
    let company = Company::form();
    let answer = RwSignal::new(None::<NameAnswer>);
    let done = RwSignal::new(false);
    let go_on = move |()| match answer.get_untracked() {
        Some(_) => done.set(true),
        None => company.name.name.reject(NameProblem::NotChecked),
    };
    view! {
        <Form form=company on_valid=go_on>
            <BusinessNameFields
                fields=company.name
                surname="Ødegård"
                check=async |_: Text| Ok(NameAnswer::Free)
                answer=answer
            />
            <TextField label="Antall ansatte" field=company.employees r#type=TextFieldType::Numeric width=4 />
            <NavigationButtons />
            <Alert variant=AlertVariant::Success open=done>"Navnet er sjekket, og du er klar for neste steg."</Alert>
        </Form>
    }
}
