//! What the server sends for small pieces of text: date badges, text with an icon, info bars.

use crate::rendered::html;
use felles::prelude::*;
use leptos::prelude::*;

#[test]
fn a_date_badge_is_read_as_a_whole_date_and_seen_in_parts() {
    let badge = html(|| view! { <DateBadge date="2026-12-31" year=true color=Color::Danger size=Size::Lg /> });
    for part in [
        "<time datetime=\"2026-12-31\"",
        "data-color=\"danger\" data-size=\"lg\"",
        "<span aria-hidden=\"true\" class=\"felles-date-badge__day\">31</span>",
        "<span aria-hidden=\"true\" class=\"felles-date-badge__month\">des.</span>",
        "<span aria-hidden=\"true\" class=\"felles-date-badge__year\">2026</span>",
        "<span class=\"felles-date-badge__whole\">31.\u{a0}desember 2026</span>",
    ] {
        assert!(badge.contains(part), "{part} in {badge}");
    }
    let english = html(|| {
        provide_language(Language::En);
        view! { <DateBadge date="2026-12-31" variant=DateBadgeVariant::Tinted /> }
    });
    assert!(
        english.contains(">Dec</span>") && english.contains("31\u{a0}December 2026"),
        "{english}"
    );
    assert!(
        !english.contains(">2026</span>") && english.contains("data-variant=\"tinted\""),
        "{english}"
    );
}

#[test]
fn what_is_no_date_is_shown_and_read_as_it_is() {
    let badge = html(|| view! { <DateBadge date="ukjent" year=true /> });
    assert!(
        badge.contains("<span class=\"felles-date-badge__day\">ukjent</span>"),
        "{badge}"
    );
    assert!(!badge.contains("datetime") && !badge.contains("aria-hidden"), "{badge}");
}

#[test]
fn the_line_beside_an_icon_is_a_paragraph_or_a_heading() {
    let plain = html(|| view! { <IconText icon=|| "★">"Skattemelding"</IconText> });
    assert!(
        plain.contains("<p class=\"felles-icon-text__line\">Skattemelding</p>"),
        "{plain}"
    );
    assert!(
        plain.contains("aria-hidden=\"true\" class=\"felles-icon-text__icon\">★"),
        "{plain}"
    );
    let heading = html(|| {
        view! {
            <IconText
                level=HeadingLevel::H2
                icon=|| "31"
                icon_is_content=true
                icon_end=|| "→"
                overline="Skatteetaten"
                tag=|| "Utkast"
                variant=IconTextVariant::Circle
                align=IconTextAlign::Start
                compact=true
            >
                "Skattemelding"
            </IconText>
        }
    });
    assert!(
        heading.contains("<h2 class=\"felles-icon-text__line\">Skattemelding</h2>"),
        "{heading}"
    );
    assert!(
        heading.contains("<span class=\"felles-icon-text__icon\">31"),
        "a date is read: {heading}"
    );
    let order = ["31", "Skatteetaten", "Skattemelding", "Utkast", "→"].map(|part| heading.find(part).expect(part));
    assert!(order.is_sorted(), "{heading}");
    assert!(
        heading.contains("data-variant=\"circle\" data-align=\"start\" data-compact"),
        "{heading}"
    );
}

#[test]
fn an_info_bar_has_a_button_a_link_or_neither() {
    let button = html(|| view! { <InfoBar action_label="Vis alle">"10 av 84"</InfoBar> });
    assert!(
        button.contains("<p class=\"felles-info-bar__text\">10 av 84</p>"),
        "{button}"
    );
    assert!(
        button.contains("<button ") && button.contains(">Vis alle</button>"),
        "{button}"
    );
    let link = html(|| view! { <InfoBar action_label="Vis alle" href="/alle">"10 av 84"</InfoBar> });
    assert!(link.contains("href=\"/alle\"") && !link.contains("<button"), "{link}");
    let text = html(|| view! { <InfoBar color=Color::Neutral>"10 av 84"</InfoBar> });
    assert!(
        !text.contains("<a ") && !text.contains("<button") && text.contains("data-color=\"neutral\""),
        "{text}"
    );
}
