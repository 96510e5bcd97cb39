use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ArticleList heading="Aktuelt" see_all_href="https://www.norge.no/aktuelt" variant=ArticleListVariant::Divided>
            <ArticleListItem
                title="Nye satser for barnetrygd fra 1. mai"
                href="https://www.norge.no/barnetrygd"
                date="2026-04-20"
                description="Satsene øker for barn over seks år. Du trenger ikke gjøre noe."
            />
            <ArticleListItem
                title="Skattemeldingen er klar"
                href="https://www.norge.no/skattemelding"
                date="2026-03-11"
                description="Sjekk tallene og lever senest 30. april, også hvis du ikke endrer noe."
            />
            <ArticleListItem
                title="Stengt telefon i påsken"
                href="https://www.norge.no/telefon"
                date="2026-03-02"
                description="Vi svarer igjen tirsdag 7. april. Chatten er åpen hele påska."
            />
        </ArticleList>
    }
}
