//! What the server sends for a person or an organisation.

use crate::rendered::html;
use felles::prelude::*;
use leptos::prelude::*;

fn digits(kind: IdentityKind, number: &'static str) -> String {
    let html = html(|| view! { <Identity name="x" kind=kind number=number /> });
    let digits = html
        .split("dir=\"ltr\" class=\"felles-identity__digits\">")
        .nth(1)
        .expect("a number");
    digits.split("</bdi>").next().unwrap_or_default().to_owned()
}

#[test]
fn a_number_is_written_in_its_groups() {
    for number in ["01019012345", "010190 12345", " 010190\u{a0}12345 "] {
        assert_eq!(digits(IdentityKind::Person, number), "010190\u{a0}12345");
    }
    assert_eq!(digits(IdentityKind::Person, "010190*****"), "010190\u{a0}*****");
    for number in ["312345678", "312 345 678", "312.345.678"] {
        assert_eq!(digits(IdentityKind::Organisation, number), "312\u{a0}345\u{a0}678");
    }
}

#[test]
fn what_is_no_such_number_is_shown_as_it_is() {
    for number in [
        "312345678",
        "0101901234",
        "010190123456",
        "0101901234a",
        "ukjent",
        "\u{661}\u{662}\u{663}",
    ] {
        assert_eq!(digits(IdentityKind::Person, number), number);
    }
    for number in ["01019012345", "NO 312 345 678 MVA", "31234567", "æøå345", "FN 12 34 5"] {
        assert_eq!(digits(IdentityKind::Organisation, number), number);
    }
}

#[test]
fn an_identity_has_only_what_it_is_given() {
    let plain = html(|| view! { <Identity name="Kari" show_avatar=false /> });
    assert_eq!(
        plain,
        "<div data-kind=\"person\" class=\"felles-identity\"><div class=\"felles-identity__text\">\
         <div class=\"felles-identity__row\"><p class=\"felles-identity__name\">Kari</p></div></div></div>"
    );
    let icon = html(|| view! { <Identity name="Kari" /> });
    assert!(
        icon.contains("<span aria-hidden=\"true\" class=\"felles-avatar felles-identity__avatar\"><svg"),
        "{icon}"
    );
    let initials = html(|| view! { <Identity name="Kari" avatar=|| "KN" /> });
    assert!(
        initials.contains("felles-identity__avatar\">KN</span>") && !initials.contains("<svg"),
        "{initials}"
    );
}

#[test]
fn an_identitys_lines_stand_in_the_order_they_are_read() {
    let html = html(|| {
        view! {
            <Identity
                kind=IdentityKind::Organisation
                name="Fjordbakeriet AS"
                level=HeadingLevel::H2
                href="/a"
                status=IdentityStatus::Confirmed
                tag=|| "3 uleste"
                description="Aksjeselskap"
                number="312345678"
                address="Storgata 1\n0155 Oslo"
                color=Color::Brand1
                size=Size::Lg
            />
        }
    });
    assert!(
        html.contains("data-kind=\"organisation\" data-color=\"brand1\" data-size=\"lg\""),
        "{html}"
    );
    assert!(
        html.contains("<h2 class=\"felles-identity__name\"><a href=\"/a\" class=\"felles-identity__link\">"),
        "{html}"
    );
    let order = [
        "<svg",
        "Fjordbakeriet",
        "Bekreftet",
        "3 uleste",
        "Aksjeselskap",
        "Organisasjonsnummer",
        "312\u{a0}345\u{a0}678",
        "Storgata 1\n0155 Oslo",
    ];
    let order = order.map(|part| html.find(part).expect(part));
    assert!(order.is_sorted(), "{html}");
}

#[test]
fn words_follow_kind_status_and_language_and_give_way() {
    let (kind, status) = (RwSignal::new(IdentityKind::Person), RwSignal::new(None));
    let changing = move || html(move || view! { <Identity name="x" number="1" kind=kind status=status /> });
    let html_of = changing();
    assert!(
        html_of.contains("Fødselsnummer") && !html_of.contains("data-status"),
        "{html_of}"
    );
    assert!(!html_of.contains("Krever handling"), "{html_of}");
    kind.set(IdentityKind::Organisation);
    status.set(Some(IdentityStatus::Attention));
    let html_of = changing();
    assert!(html_of.contains("Organisasjonsnummer"), "{html_of}");
    assert!(
        html_of.contains("data-status=\"attention\"") && html_of.contains("Krever handling"),
        "{html_of}"
    );
    let own = html(|| {
        provide_language(Language::En);
        view! {
            <Identity name="x" number="1" number_label="D-nummer" status=IdentityStatus::Confirmed status_label="Har svart" />
            <Identity name="x" number="1" status=IdentityStatus::Attention />
        }
    });
    for part in ["D-nummer", "Har svart", "National identity number", "Needs action"] {
        assert!(own.contains(part), "{part}: {own}");
    }
    assert!(!own.contains("Confirmed"), "{own}");
}
