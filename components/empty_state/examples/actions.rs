use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <EmptyState
            title="Du har ingen saker ennå"
            title_level=HeadingLevel::H3
            align=TextAlign::Center
            icon=|| view! { <Icon icon=icons::FOLDER /> }
            actions=|| view! { <Button href="#ny">"Send en søknad"</Button> }
        >
            "Når du har sendt noe til oss, ser du her hvor langt vi er kommet."
        </EmptyState>
    }
}
