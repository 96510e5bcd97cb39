use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ArticleHeader
            level=HeadingLevel::H3
            title="Enkeltpersonforetak"
            breadcrumbs=|| view! { <Link href="#starte" underline=LinkUnderline::Hover>"Starte virksomhet"</Link> }
            lead="Et enkeltpersonforetak er enkelt å starte, og du svarer selv for det som skjer i det."
            byline=|| view! { <Byline owner="Brønnøysundregistrene" updated="2026-03-05" /> }
        />
    }
}
