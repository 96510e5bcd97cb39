use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let field = |language: Language, label: &'static str| {
        view! {
            <ThemeProvider language=language>
                <NationalIdField label=label name="id" value="018380 1231" />
            </ThemeProvider>
        }
    };
    view! {
        {field(Language::Nn, "Fødselsnummer eller D-nummer")}
        {field(Language::En, "National identity number or D number")}
    }
}
