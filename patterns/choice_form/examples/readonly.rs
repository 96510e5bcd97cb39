use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    pub struct Plan { pub name: String => [missing("Velg en plan.")] }
}

pub fn example() -> impl IntoView {
    let plan = Plan {
        name: "small".to_owned(),
    }
    .into_form();
    view! {
        <ChoiceForm
            form=plan
            field=plan.name
            question="Planen du har valgt"
            options=[
                CardOption::new("small", "Liten").excerpt("For én bruker."),
                CardOption::new("large", "Stor").excerpt("For mange brukere, med egen kontaktperson."),
            ]
            readonly=true
            next="Neste"
            on_valid=|()| ()
        />
    }
}
