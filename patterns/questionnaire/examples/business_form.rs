use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <Questionnaire rules=business_form_rules() level=HeadingLevel::H3 /> }
}
