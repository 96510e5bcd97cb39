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
    view! { <ExitThisPage shortcut=false sticky=false /> }
}
