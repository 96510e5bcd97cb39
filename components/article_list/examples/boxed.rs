use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ArticleList heading="Driftsmeldinger" count=12_usize see_all_href="https://www.norge.no/drift" variant=ArticleListVariant::Boxed>
            <ArticleListItem title="Feil i innlogging er rettet" href="https://www.norge.no/innlogging" meta="I dag kl. 09.40" />
            <ArticleListItem title="Vedlikehold natt til søndag" href="https://www.norge.no/vedlikehold" meta="I går kl. 14.00" />
        </ArticleList>
    }
}
