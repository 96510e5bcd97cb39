use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    // Det en tjener får fra adressen når siden brukes uten skript.
    let query = "owners=several&foreign=no&purpose=profit&liability=limited";
    let answers = RwSignal::new(GivenAnswers::from_query(query));
    view! {
        <Questionnaire rules=business_form_rules() answers=answers level=HeadingLevel::H3 />
        <p>{move || format!("Adressen: ?{}", answers.get().to_query())}</p>
    }
}
