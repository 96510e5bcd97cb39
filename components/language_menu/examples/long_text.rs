use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let languages = vec![
        LanguageOption::of("nb")
            .href("#bokmal")
            .description("Arbeidsgiveravgiftsgrunnlagsberegningen er bare på bokmål"),
        LanguageOption::of("sma").href("#sorsamisk"),
    ];
    view! { <LanguageMenu languages=languages label="Velg språket du vil lese på" placement=Placement::BottomStart /> }
}
