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
    view! { <WarningText>"You may be fined if you do not register."</WarningText> }
}
