use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    #[derive(Debug)]
    pub struct Child {
        pub name: String => [missing("Skriv barnets navn.")],
        pub born: DateValue,
    }
}

felles::form! {
    #[derive(Debug)]
    pub struct Application {
        pub children: Vec<Child> => [at_least(1, "Legg til minst ett barn."), rows_at_most(4)],
    }
}

pub fn example() -> impl IntoView {
    let application = Application::form();
    view! {
        <Form form=application send=async |_: Application| Ok(FormAnswer::Received)>
            <RepeatingGroup
                rows=application.children
                legend="Barn du søker plass for"
                item="Barn"
                add_label="Legg til et barn"
                let:child
            >
                <TextField label="Navn" field=child.name autocomplete="off" />
                <TextField label="Fødselsdato" field=child.born description="For eksempel 17.05.2023" width=12 />
            </RepeatingGroup>
            <NavigationButtons />
        </Form>
    }
}
