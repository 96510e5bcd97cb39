use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let language = RwSignal::new(Language::Nb);
    provide_language(language);
    let languages = vec![
        LanguageOption::of("nb"),
        LanguageOption::of("nn"),
        LanguageOption::of("en"),
    ];
    let tag = move || match language.get() {
        Language::Nn => "nn",
        Language::En => "en",
        _ => "nb",
    };
    let choose = move |tag: Text| {
        language.set(match tag.as_str() {
            "nn" => Language::Nn,
            "en" => Language::En,
            _ => Language::Nb,
        });
    };
    view! {
        <Stack align=StackAlign::Start>
            <LanguageMenu languages=languages current=tag on_select=choose placement=Placement::BottomStart />
            <BackLink href="#tilbake" />
        </Stack>
    }
}
