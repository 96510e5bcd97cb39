use felles::prelude::*;
use leptos::prelude::*;

const THEMES: [&str; 14] = [
    "Adopsjon",
    "Arbeidsledighet",
    "Barnehage",
    "Barnetrygd",
    "Dødsfall",
    "Fødsel",
    "Førerkort",
    "Grunnskole",
    "Kjæledyr",
    "Navnevalg",
    "Skilsmisse",
    "Valg",
    "Ørretfiske",
    "Åndsverk",
];

pub fn example() -> impl IntoView {
    let links = THEMES.map(|theme| (theme, format!("#tema-{}", theme.to_lowercase())));
    view! { <PageNav sections=PageNavSection::by_letter(links) id="register" heading_level=HeadingLevel::H3 /> }
}
