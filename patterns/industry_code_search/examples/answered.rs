use felles::prelude::*;
use leptos::prelude::*;

fn suggestion(code: &str, name: &str, excerpt: &str) -> IndustryCodeSuggestion {
    IndustryCodeSuggestion {
        code: code.to_owned(),
        name: name.to_owned(),
        path: vec![
            "Kultur og underholdning".to_owned(),
            "Kunstnerisk virksomhet".to_owned(),
        ],
        excerpt: excerpt.to_owned(),
        ..Default::default()
    }
}

/// What a server found for a page without script, and where it has opened the tree.
pub fn example() -> impl IntoView {
    let answer = IndustryCodeAnswer {
        query: "spille i band".to_owned(),
        count: 2,
        suggestions: vec![
            suggestion(
                "90.011",
                "Utøvende kunstnere innen musikk",
                "artister, orkestre og band",
            ),
            suggestion(
                "90.032",
                "Selvstendig kunstnerisk virksomhet innen musikk",
                "komponister og arrangører",
            ),
        ],
    };
    let branch = |code: &str, name: &str| IndustryCodeBranch {
        code: code.to_owned(),
        name: name.to_owned(),
    };
    let open = IndustryCodeLevel {
        path: vec![branch("R", "Kulturell virksomhet, underholdning og fritidsaktiviteter")],
        branches: vec![branch("90", "Kunstnerisk virksomhet"), branch("93", "Sport og fritid")],
        ..Default::default()
    };
    view! {
        <form method="get">
            <IndustryCodeSearch
                source=IndustryCodeSource::address("media/industry_codes.txt")
                name="answered"
                query=answer.query.clone()
                hits=answer
                level=open
                on_none_fits=move |()| ()
            />
        </form>
    }
}
