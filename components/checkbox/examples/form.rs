use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    #[derive(Debug)]
    pub struct Help {
        pub topics: Vec<String> => [missing("Velg minst ett tema.")],
    }
}

pub fn example() -> impl IntoView {
    let help = Help::form();
    view! {
        <Form form=help send=async |_: Help| Ok(FormAnswer::Received)>
            <CheckboxGroup legend="Hva trenger du hjelp til?" field=help.topics>
                <Checkbox label="Økonomi" value="money" />
                <Checkbox label="Bolig" value="home" />
                <Checkbox label="Arbeid" value="work" />
            </CheckboxGroup>
            <NavigationButtons kind=NavigationKind::Send />
        </Form>
    }
}
