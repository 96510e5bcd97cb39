//! What the server sends for the messages beside `Alert`.

use crate::rendered::html;
use felles::prelude::*;
use leptos::prelude::*;

/// The start tag of the first element that has a class.
fn tag<'a>(html: &'a str, class: &str) -> &'a str {
    let end = html.find(class).unwrap_or_else(|| panic!("no {class} in {html}"));
    let start = html[..end].rfind('<').expect("an element");
    &html[start..=start + html[start..].find('>').expect("an end")]
}

const WORDS: [(MessageKind, &str); 4] = [
    (MessageKind::Info, "Informasjon"),
    (MessageKind::Success, "Vellykket"),
    (MessageKind::Warning, "Advarsel"),
    (MessageKind::Danger, "Feil"),
];

/// The shape of the symbol with a class.
fn shape(html: &str) -> String {
    let path = html.split(" d=\"").nth(1).and_then(|rest| rest.split('"').next());
    path.expect("a symbol").to_owned()
}

#[test]
fn a_kind_has_the_same_symbol_and_word_in_every_message() {
    for (kind, word) in WORDS {
        let messages = [
            html(|| view! { <Alert variant=kind>"Tekst"</Alert> }),
            html(|| view! { <GlobalAlert variant=kind>"Tekst"</GlobalAlert> }),
            html(|| view! { <InlineMessage variant=kind>"Tekst"</InlineMessage> }),
        ];
        for message in &messages {
            assert!(
                message.contains(&format!("data-color=\"{}\"", kind.name())),
                "{message}"
            );
            assert_eq!(message.matches(&format!("{word}: ")).count(), 1, "{message}");
            assert_eq!(shape(message), shape(&messages[0]));
        }
    }
}

#[test]
fn an_alert_has_only_the_parts_it_is_given() {
    let plain = html(|| view! { <Alert>"Tekst"</Alert> });
    for absent in ["__actions", "data-arrow", "data-extent", "data-shadow", "__close"] {
        assert!(!plain.contains(absent), "{plain}");
    }
    let bare = html(|| view! { <Alert show_symbol=false>"Tekst"</Alert> });
    assert!(!bare.contains("<svg") && bare.contains("Informasjon: "), "{bare}");
    let all = html(|| {
        view! {
            <Alert
                variant=MessageKind::Danger
                color=Color::Neutral
                symbol=|| view! { <b>{"!"}</b> }
                arrow=AlertArrow::Up
                extent=AlertExtent::Full
                shadow=true
                actions=|| "Knapper"
            >
                "Tekst"
            </Alert>
        }
    });
    for part in [
        "data-color=\"neutral\"",
        "data-arrow=\"up\"",
        "data-extent=\"full\"",
        "data-shadow",
        "<span aria-hidden=\"true\" class=\"felles-alert__symbol\"><b>!</b></span>",
        "<div class=\"felles-alert__actions\">Knapper</div>",
        "Feil: ",
    ] {
        assert!(all.contains(part), "{part} is not in {all}");
    }
}

#[test]
fn a_global_alert_is_a_landmark_called_as_its_title_its_label_or_its_kind() {
    let name = |html: String| {
        let name = tag(&html, "felles-global-alert").split("aria-label=\"").nth(1);
        name.and_then(|name| name.split('"').next()).expect("a name").to_owned()
    };
    assert_eq!(
        name(html(|| view! { <GlobalAlert>"Tekst"</GlobalAlert> })),
        "Informasjon"
    );
    let titled = || html(|| view! { <GlobalAlert title="Nede i natt">"Tekst"</GlobalAlert> });
    assert!(titled().starts_with("<section "), "{}", titled());
    assert_eq!(name(titled()), "Nede i natt");
    assert_eq!(
        name(html(
            || view! { <GlobalAlert title="Nede" label="Drift">"Tekst"</GlobalAlert> }
        )),
        "Drift"
    );
}

#[test]
fn what_stands_there_from_the_start_has_no_live_role() {
    for kind in MessageKind::ALL {
        let global = html(|| view! { <GlobalAlert variant=*kind closable=true>"Tekst"</GlobalAlert> });
        let inline = html(|| view! { <InlineMessage variant=*kind>"Tekst"</InlineMessage> });
        for html in [global, inline] {
            assert!(!html.contains("role=") && !html.contains("aria-live"), "{html}");
        }
    }
    let status = html(|| view! { <InlineMessage role=AlertRole::Status>"Tekst"</InlineMessage> });
    assert!(status.contains("role=\"status\" aria-live=\"off\""), "{status}");
}

#[test]
fn an_info_card_has_a_heading_only_with_a_title() {
    let titled = html(|| view! { <InfoCard title="Slik" title_level=HeadingLevel::H4>"Tekst"</InfoCard> });
    assert!(
        titled.contains("<h4 class=\"felles-info-card__title\">Slik</h4>"),
        "{titled}"
    );
    let bare = html(|| view! { <InfoCard show_icon=false>"Tekst"</InfoCard> });
    assert!(
        !bare.contains("<h2") && !bare.contains("<svg") && bare.contains("data-alone"),
        "{bare}"
    );
    assert!(!bare.contains("role="), "{bare}");
}

#[test]
fn a_notification_banner_is_a_landmark_or_an_alert_named_by_its_title() {
    let important = html(|| view! { <NotificationBanner id="b">"Tekst"</NotificationBanner> });
    let root = tag(&important, "felles-notification-banner");
    assert!(
        root.contains("role=\"region\"") && root.contains("aria-labelledby=\"b-title\""),
        "{root}"
    );
    assert!(!root.contains("aria-live") && !root.contains("tabindex"), "{root}");
    assert!(
        important.contains("<h2 id=\"b-title\" class=\"felles-notification-banner__title\">Viktig</h2>"),
        "{important}"
    );

    let success = NotificationBannerVariant::Success;
    let alert = html(|| view! { <NotificationBanner variant=success>"Tekst"</NotificationBanner> });
    let root = tag(&alert, "felles-notification-banner");
    assert!(
        root.contains("role=\"alert\"") && root.contains("aria-live=\"off\""),
        "{root}"
    );
    assert!(
        root.contains("data-color=\"success\"") && alert.contains("Vellykket"),
        "{alert}"
    );
    let heard = html(|| view! { <NotificationBanner variant=success auto_focus=false>"Tekst"</NotificationBanner> });
    assert!(
        !heard.contains("aria-live"),
        "what takes no focus must be heard by itself: {heard}"
    );
    let region = html(|| {
        view! { <NotificationBanner variant=success role=NotificationBannerRole::Region>"Tekst"</NotificationBanner> }
    });
    assert!(region.contains("role=\"region\""), "{region}");
}

#[test]
fn the_guide_is_decoration() {
    let panel = html(|| view! { <GuidePanel>"Hei!"</GuidePanel> });
    assert!(
        tag(&panel, "felles-guide-panel__illustration").contains("aria-hidden=\"true\""),
        "{panel}"
    );
    assert!(panel.contains("<svg") && panel.contains("data-connector"), "{panel}");
    let own = html(|| view! { <GuidePanel connector=false illustration=|| view! { <b>{"x"}</b> }>"Hei!"</GuidePanel> });
    assert!(
        !own.contains("<svg") && !own.contains("data-connector") && own.contains("<b>x</b>"),
        "{own}"
    );
}

#[test]
fn a_cookie_banner_without_an_address_waits_for_the_script() {
    let html = html(|| view! { <CookieBanner service="Eksempel">"Tekst"</CookieBanner> });
    let root = tag(&html, "felles-cookie-banner");
    assert!(
        root.contains("aria-label=\"Informasjonskapsler på Eksempel\""),
        "{root}"
    );
    assert!(root.contains(" hidden"), "{root}");
    assert!(!html.contains("<form") && !html.contains("type=\"submit\""), "{html}");
}

#[test]
fn a_cookie_banner_with_an_address_is_a_form_whose_buttons_are_alike() {
    let html = html(|| view! { <CookieBanner action="/valg" fields=|| "TOKEN">"Tekst"</CookieBanner> });
    assert!(!tag(&html, "felles-cookie-banner").contains(" hidden"), "{html}");
    let form = tag(&html, "felles-cookie-banner__inner");
    assert!(
        form.starts_with("<form") && form.contains("method=\"post\"") && form.contains("action=\"/valg\""),
        "{form}"
    );
    assert!(html.contains("TOKEN"), "{html}");
    let buttons: Vec<_> = html
        .split("<button")
        .skip(1)
        .map(|rest| &rest[..rest.find('>').unwrap_or(0)])
        .collect();
    assert_eq!(buttons.len(), 2, "{html}");
    assert!(
        buttons[0].contains("type=\"submit\"") && buttons[0].contains("name=\"felles-cookies\""),
        "{}",
        buttons[0]
    );
    assert_eq!(
        buttons[0].replace("accepted", "rejected"),
        buttons[1],
        "to say no is as easy as to say yes"
    );
}

#[test]
fn a_cookie_banner_that_the_server_knows_the_answer_to_is_gone_or_confirms_it() {
    let answered = || Model::from(Some(CookieChoice::Rejected));
    let gone = html(move || view! { <CookieBanner action="/valg" choice=answered()>"Tekst"</CookieBanner> });
    assert!(
        tag(&gone, "felles-cookie-banner").contains(" hidden") && !gone.contains("<button"),
        "{gone}"
    );
    let confirmed =
        html(move || view! { <CookieBanner action="/valg" choice=answered() confirmed=true>"Tekst"</CookieBanner> });
    assert!(
        confirmed.contains("Du har avvist informasjonskapsler.") && confirmed.contains("value=\"hidden\""),
        "{confirmed}"
    );
    assert!(
        !tag(&confirmed, "felles-cookie-banner").contains(" hidden"),
        "{confirmed}"
    );
}

#[test]
fn what_could_run_a_script_is_no_address_of_a_banner() {
    let cookie =
        html(|| view! { <CookieBanner action="javascript:a()" settings_href="javascript:b()">"Tekst"</CookieBanner> });
    let phase = html(|| view! { <PhaseBanner feedback_href=" JavaScript:a()" /> });
    for html in [cookie, phase] {
        assert!(!html.to_lowercase().contains("javascript:"), "{html}");
    }
}

#[test]
fn a_stored_choice_is_read_strictly() {
    let read = |cookies: &str| CookieChoice::from_cookies(cookies, "valg", 3);
    assert_eq!(read("valg=3.accepted"), Some(CookieChoice::Accepted));
    assert_eq!(read("a=b;valg=3.rejected; c"), Some(CookieChoice::Rejected));
    for none in [
        "",
        "valg",
        "valg=",
        "valg=3.",
        "valg=3.Accepted",
        "valg=03.accepted",
        "valg=2.accepted",
        "mittvalg=3.accepted",
        "valg=accepted",
        "valg=3.accepted.x",
    ] {
        assert_eq!(read(none), None, "{none}");
    }
    assert_eq!(read("valg=2.accepted; valg=3.rejected"), Some(CookieChoice::Rejected));
    let cookie = CookieChoice::Accepted.to_cookie("valg", 3, 30);
    assert!(
        cookie.starts_with("valg=3.accepted; ") && cookie.contains("Max-Age=2592000"),
        "{cookie}"
    );
    assert_eq!(
        read(cookie.split(';').next().unwrap_or_default()),
        Some(CookieChoice::Accepted)
    );
}

#[test]
fn a_phase_banner_says_its_phase_in_words() {
    for (phase, word) in [
        (ServicePhase::Alpha, "Alfa"),
        (ServicePhase::Beta, "Beta"),
        (ServicePhase::Pilot, "Pilot"),
    ] {
        let html = html(|| view! { <PhaseBanner phase=phase feedback_href="/si-fra" /> });
        assert!(
            html.contains(&format!("<strong class=\"felles-phase-banner__tag\">{word}</strong>")),
            "{html}"
        );
        assert!(
            html.contains("href=\"/si-fra\"") && html.contains(">Si hva du synes</a>"),
            "{html}"
        );
    }
    let own = html(|| view! { <PhaseBanner label="Nytt">"Egen tekst"</PhaseBanner> });
    assert!(own.contains("Egen tekst") && !own.contains("<a "), "{own}");
}

#[test]
fn a_receipt_is_the_heading_of_its_page_and_keeps_its_number_in_one_piece() {
    let receipt = html(|| view! { <ReceiptPanel id="k" title="Sendt" title_tabindex=-1 reference="BH-1" /> });
    let title = tag(&receipt, "felles-receipt-panel__title");
    assert!(
        title.starts_with("<h1") && title.contains("tabindex=\"-1\"") && title.contains("id=\"k-title\""),
        "{title}"
    );
    assert!(
        receipt.contains("Referansenummer")
            && receipt.contains("<bdi class=\"felles-receipt-panel__number\">BH-1</bdi>")
    );
    let bare = html(|| view! { <ReceiptPanel title="Sendt" show_icon=false /> });
    assert!(!bare.contains("<svg") && !bare.contains("<bdi"), "{bare}");
}

#[test]
fn an_empty_state_gives_advice_in_an_ordered_list() {
    let state = html(|| view! { <EmptyState title="Ingen treff" advice=vec!["En".into(), "To".into()] /> });
    assert!(
        state.contains("<ol class=\"felles-empty-state__advice\"><li>En</li><li>To</li></ol>"),
        "{state}"
    );
    assert!(!html(|| view! { <EmptyState title="Ingen treff" /> }).contains("<ol"));
}
