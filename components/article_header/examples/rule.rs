use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ArticleHeader
            level=HeadingLevel::H3
            rule=true
            title="Nye satser for barnetrygd"
            tag=|| view! { <Tag color=Color::Info>"Nytt"</Tag> }
            lead="Satsene øker fra 1. mai. Du trenger ikke gjøre noe."
            byline=|| view! { <Byline owner="Nav" published="2026-04-20" tail=|| "To minutter å lese" /> }
        />
        <Paragraph>"Barnetrygden blir utbetalt som vanlig den siste virkedagen i måneden."</Paragraph>
    }
}
