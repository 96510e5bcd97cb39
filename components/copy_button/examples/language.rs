use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <div lang="en">
            <InEnglish />
        </div>
    }
}

#[component]
fn InEnglish() -> impl IntoView {
    provide_language(Language::En);
    view! { <CopyButton text="8601 11 17947" aria_label="Copy the account number" variant=ButtonVariant::Secondary /> }
}
