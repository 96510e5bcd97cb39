use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ArticleList>
            <ArticleListItem
                title="Frist for å levere skattemeldingen"
                href="https://www.norge.no/frist"
                path="Skatt / Frister"
                description="Fristen er 30. april for lønnstakere og pensjonister, og 31. mai for næringsdrivende."
                tag=|| "Mest lest"
            />
            <ArticleListItem
                title="Søk om utsatt frist"
                href="https://www.norge.no/utsatt"
                path="Skatt / Skjemaer"
                description="Du kan få en måned til. Søk før fristen går ut."
            />
        </ArticleList>
    }
}
