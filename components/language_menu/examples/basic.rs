use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let languages = vec![
        LanguageOption::of("nb").href("#nb"),
        LanguageOption::of("nn").href("#nn"),
        LanguageOption::of("se").href("#se"),
        LanguageOption::of("en")
            .href("#en")
            .description("Not all pages are in English"),
    ];
    view! { <LanguageMenu languages=languages current="nb" placement=Placement::BottomStart /> }
}
