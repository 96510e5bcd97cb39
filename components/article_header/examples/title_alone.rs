use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ArticleHeader
            level=HeadingLevel::H3
            size=HeadingSize::Md
            title="Samordnet registermelding"
            code="BR-1010"
            start=|| view! { <Icon icon=icons::FILE_TEXT /> }
        />
    }
}
