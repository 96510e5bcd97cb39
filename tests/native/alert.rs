//! What the server sends for an alert.

use crate::rendered::html;
use felles::prelude::*;
use leptos::prelude::*;

#[test]
fn each_kind_has_its_colour_its_symbol_and_its_word() {
    let kinds = [
        (AlertVariant::Info, "info", "Informasjon"),
        (AlertVariant::Success, "success", "Vellykket"),
        (AlertVariant::Warning, "warning", "Advarsel"),
        (AlertVariant::Danger, "danger", "Feil"),
    ];
    let mut symbols = Vec::new();
    for (variant, color, word) in kinds {
        let html = html(|| view! { <Alert variant=variant>"Tekst"</Alert> });
        assert!(html.starts_with(&format!("<div data-color=\"{color}\"")), "{html}");
        assert!(
            html.contains(&format!("<span class=\"felles-alert__kind\">{word}: </span>Tekst")),
            "{html}"
        );
        assert!(html.contains("aria-hidden=\"true\""), "{html}");
        let symbol = html.split(" d=\"").nth(1).and_then(|rest| rest.split('"').next());
        symbols.push(symbol.expect("a symbol").to_owned());
    }
    symbols.sort();
    symbols.dedup();
    assert_eq!(symbols.len(), 4);
}

#[test]
fn what_stands_there_from_the_start_has_no_role() {
    for variant in AlertVariant::ALL {
        let html = html(|| view! { <Alert variant=*variant closable=true>"Tekst"</Alert> });
        assert!(!html.contains("role=") && !html.contains("aria-live"), "{html}");
    }
}

#[test]
fn a_chosen_role_is_written_and_a_status_is_not_heard_twice() {
    let alert = html(|| view! { <Alert role=AlertRole::Alert>"Tekst"</Alert> });
    assert!(
        alert.contains("role=\"alert\"") && !alert.contains("aria-live"),
        "{alert}"
    );
    let status = html(|| view! { <Alert role=AlertRole::Status>"Tekst"</Alert> });
    assert!(status.contains("role=\"status\" aria-live=\"off\""), "{status}");
}

#[test]
fn the_title_is_a_heading_of_the_chosen_level_and_begins_with_the_word() {
    let html = html(|| {
        view! { <Alert variant=AlertVariant::Danger title="Ikke sendt" title_level=HeadingLevel::H4>"Tekst"</Alert> }
    });
    let title = "<h4 class=\"felles-alert__title\"><span class=\"felles-alert__kind\">Feil: </span>Ikke sendt</h4>";
    assert!(html.contains(title), "{html}");
    assert_eq!(html.matches("Feil").count(), 1, "{html}");
}

#[test]
fn a_closed_one_is_there_but_hidden() {
    let html = html(|| view! { <Alert open=false>"Tekst"</Alert> });
    assert!(html.contains(" hidden "), "{html}");
    assert!(!html.contains("<button"), "{html}");
}

#[test]
fn words_follow_the_language() {
    let html = html(|| {
        provide_language(Language::Nn);
        view! { <Alert variant=AlertVariant::Warning closable=true>"Tekst"</Alert> }
    });
    assert!(
        html.contains("Åtvaring: ") && html.contains("aria-label=\"Lukk melding\""),
        "{html}"
    );
}
