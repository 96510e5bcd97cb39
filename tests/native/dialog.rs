//! What the server sends for a dialog: all that makes it one before any script runs.

use crate::rendered::html;
use felles::prelude::*;
use leptos::prelude::*;

/// The opening tag of the first element of a kind.
fn tag<'a>(html: &'a str, name: &str) -> &'a str {
    let start = html
        .find(&format!("<{name}"))
        .unwrap_or_else(|| panic!("no {name} in {html}"));
    let end = start + html[start..].find('>').expect("an end");
    &html[start..=end]
}

#[test]
fn a_closed_dialog_is_native_named_and_works_with_its_buttons_before_the_script() {
    let html = html(|| {
        view! {
            <Button command="show-modal" command_for="slett">"Slett"</Button>
            <Dialog id="slett" heading="Vil du slette?">"Det er for alltid."</Dialog>
        }
    });
    let dialog = tag(&html, "dialog");
    for attribute in [
        "class=\"felles-dialog\"",
        "id=\"slett\"",
        "data-placement=\"center\"",
        "closedby=\"closerequest\"",
        "aria-labelledby=\"slett-heading\"",
    ] {
        assert!(dialog.contains(attribute), "{attribute} in {dialog}");
    }
    for attribute in [
        "role=",
        " open",
        "aria-label=",
        "aria-describedby",
        "data-color",
        "data-size",
        "style",
    ] {
        assert!(!dialog.contains(attribute), "{attribute} in {dialog}");
    }
    let heading = tag(&html, "h2");
    assert!(heading.contains("id=\"slett-heading\""), "{heading}");
    assert!(html.contains(">Vil du slette?</h2>"), "{html}");
    let opener = tag(&html, "button");
    assert!(
        opener.contains("command=\"show-modal\"") && opener.contains("commandfor=\"slett\""),
        "{opener}"
    );
    assert!(opener.contains("aria-haspopup=\"dialog\""), "{opener}");
    let close = tag(&html[html.find("<dialog").expect("there")..], "button");
    assert!(
        close.contains("command=\"close\"") && close.contains("commandfor=\"slett\""),
        "{close}"
    );
    assert!(close.contains("aria-label=\"Lukk dialogvindu\""), "{close}");
}

#[test]
fn what_is_open_on_the_server_is_read_without_a_script() {
    let html = html(|| view! { <Dialog id="a" open=true heading="Hei">"Tekst"</Dialog> });
    assert!(tag(&html, "dialog").contains(" open "), "{html}");
}

#[test]
fn the_close_button_is_last_first_or_gone() {
    let place = |html: &str| (html.find("felles-dialog__close"), html.find("felles-dialog__footer"));
    let last = place(&html(|| view! { <Dialog footer=|| "Bunn">"Tekst"</Dialog> }));
    let first = place(&html(
        || view! { <Dialog close_first=true footer=|| "Bunn">"Tekst"</Dialog> },
    ));
    let gone = place(&html(
        || view! { <Dialog close_button=false footer=|| "Bunn">"Tekst"</Dialog> },
    ));
    assert!(last.0 > last.1, "{last:?}");
    assert!(first.0 < first.1, "{first:?}");
    assert_eq!(gone.0, None);
}

#[test]
fn an_alert_dialog_is_described_by_its_body_and_by_what_the_author_adds() {
    let html = html(|| {
        view! {
            <Dialog id="a" role=DialogRole::Alertdialog heading="Sikker?" aria_describedby="mer">"Tekst"</Dialog>
        }
    });
    let dialog = tag(&html, "dialog");
    assert!(dialog.contains("role=\"alertdialog\""), "{dialog}");
    assert!(dialog.contains("aria-describedby=\"a-body mer\""), "{dialog}");
    assert!(html.contains("<div id=\"a-body\""), "{html}");
}

#[test]
fn the_authors_name_wins_over_the_heading() {
    let label = html(|| view! { <Dialog heading="Overskrift" aria_label="Navn">"Tekst"</Dialog> });
    let label = tag(&label, "dialog");
    assert!(
        label.contains("aria-label=\"Navn\"") && !label.contains("labelledby"),
        "{label}"
    );
    let by = html(|| view! { <Dialog heading="Overskrift" aria_labelledby="annet">"Tekst"</Dialog> });
    assert!(tag(&by, "dialog").contains("aria-labelledby=\"annet\""), "{by}");
}

#[test]
fn words_and_heading_follow_language_and_level() {
    let html = html(|| {
        provide_language(Language::Nn);
        view! { <Dialog heading="Hei" heading_level=HeadingLevel::H1>"Tekst"</Dialog> }
    });
    assert!(html.contains("aria-label=\"Lukk dialogvindauge\""), "{html}");
    assert!(html.contains("<h1 ") && !html.contains("<h2"), "{html}");
}

#[test]
fn hostile_text_stays_text() {
    let html = html(|| view! { <Dialog heading="<script>alert(1)</script>" close_label="\"><b>">"Tekst"</Dialog> });
    assert!(!html.contains("<script") && !html.contains("<b>"), "{html}");
}

#[test]
fn a_busy_dialog_says_so_and_one_that_never_is_has_nothing_of_it() {
    let busy = html(|| view! { <Dialog heading="Klag" loading=true loading_label="Klagen sendes">"Tekst"</Dialog> });
    assert!(tag(&busy, "dialog").contains("aria-busy=\"true\""), "{busy}");
    assert!(
        busy.contains("felles-dialog__loading") && busy.contains("aria-label=\"Klagen sendes\""),
        "{busy}"
    );
    let idle = html(|| view! { <Dialog heading="Klag">"Tekst"</Dialog> });
    assert!(
        !idle.contains("aria-busy") && !idle.contains("felles-dialog__loading"),
        "{idle}"
    );
}
