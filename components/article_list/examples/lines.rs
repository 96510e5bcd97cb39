use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let text = "Reglene gjelder for alle som søker etter 1. juli. Har du søkt før det, kan du velge om søknaden skal behandles \
                etter de gamle eller de nye reglene. Kommunen skal spørre deg hva du vil, og du har tre uker på deg til å \
                svare. Svarer du ikke, blir søknaden behandlet etter de nye reglene.";
    view! {
        <ArticleList variant=ArticleListVariant::Divided>
            <ArticleListItem title="På én linje" href="https://www.norge.no/en" description=text lines=1_u8 />
            <ArticleListItem title="På to linjer" href="https://www.norge.no/to" description=text lines=2_u8 />
            <ArticleListItem title="Hele teksten" href="https://www.norge.no/hele" description=text />
        </ArticleList>
    }
}
