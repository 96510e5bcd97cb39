use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let languages = ["nb", "uk", "pl", "ar", "so", "ti"];
    let languages: Vec<_> = languages
        .map(|tag| LanguageOption::of(tag).href(format!("#{tag}")))
        .into();
    view! {
        <LanguageMenu
            languages=languages
            current="nb"
            label="Språk – Language – Мова"
            icon=icons::LANGUAGE
            icon_only=true
            placement=Placement::BottomStart
        />
    }
}
