//! What the server sends for links, and for cards and tiles that are pressed as a whole.

use crate::{rendered::html, tags::tags};
use felles::prelude::*;
use leptos::prelude::*;

/// What stands in an attribute of the first element that has it.
fn attribute(html: &str, name: &str) -> Option<String> {
    tags(html).iter().find_map(|tag| tag.get(name).map(str::to_owned))
}

/// The text, as it is read.
fn text(html: &str) -> String {
    let mut text = String::new();
    let mut in_tag = false;
    for letter in html.chars() {
        match letter {
            '<' => in_tag = true,
            '>' => in_tag = false,
            letter if !in_tag => text.push(letter),
            _ => {}
        }
    }
    text
}

// Link
// ----

#[test]
fn a_plain_link_is_an_element_with_its_text() {
    assert_eq!(
        html(|| view! { <Link href="/a">"Les mer"</Link> }),
        "<a href=\"/a\" class=\"felles-link\">Les mer</a>"
    );
}

#[test]
fn a_link_says_where_it_leads() {
    let cases = [
        (
            html(|| view! { <Link href="https://a.no">"A"</Link> }),
            "A (annet nettsted)",
        ),
        (
            html(|| view! { <Link href="/a" new_tab=true>"A"</Link> }),
            "A (åpnes i ny fane)",
        ),
        (
            html(|| view! { <Link href="//a.no" new_tab=true>"A"</Link> }),
            "A (annet nettsted, åpnes i ny fane)",
        ),
        (
            html(|| view! { <Link href="https://a.no" external=false>"A"</Link> }),
            "A",
        ),
        (
            html(|| view! { <Link href="/a" external=true>"A"</Link> }),
            "A (annet nettsted)",
        ),
    ];
    for (html, read) in cases {
        assert_eq!(text(&html), read, "{html}");
        assert_eq!(html.contains("<svg"), read != "A", "{html}");
        let opens_tab = read.contains("fane");
        assert_eq!(attribute(&html, "target").is_some(), opens_tab, "{html}");
        let rel = opens_tab.then_some("noopener noreferrer");
        assert_eq!(attribute(&html, "rel").as_deref(), rel, "{html}");
    }
    let named = html(|| view! { <Link href="/a" new_tab=true aria_label="A og b">"A"</Link> });
    assert_eq!(
        attribute(&named, "aria-label").as_deref(),
        Some("A og b (åpnes i ny fane)")
    );
    let own = html(|| view! { <Link href="/a" new_tab=true rel="nofollow">"A"</Link> });
    assert_eq!(attribute(&own, "rel").as_deref(), Some("noopener noreferrer nofollow"));
}

#[test]
fn a_link_to_a_file_says_what_it_is() {
    let cases = [
        (
            html(|| view! { <Link href="/s.pdf" download="" file_size=1_240_000_u64>"Skjema"</Link> }),
            "Skjema (PDF, 1,2\u{a0}MB) (last ned)",
        ),
        (
            html(|| view! { <Link href="https://a.no/s" download="s.odt">"Skjema"</Link> }),
            "Skjema (last ned)",
        ),
        (
            html(|| view! { <Link href="/s.pdf" download="" file_type="">"Skjema"</Link> }),
            "Skjema (last ned)",
        ),
        (
            html(|| view! { <Link href="/s.pdf" file_type="Rapport">"Skjema"</Link> }),
            "Skjema (Rapport)",
        ),
        (html(|| view! { <Link href="/s.pdf">"Skjema"</Link> }), "Skjema"),
    ];
    for (html, read) in cases {
        assert_eq!(text(&html), read, "{html}");
        assert_eq!(html.contains(" download"), read.contains("last ned"), "{html}");
    }
    let english = html(|| {
        provide_language(Language::En);
        view! { <Link href="/s.pdf" download="form.pdf" file_size=1_240_000_u64>"Form"</Link> }
    });
    assert_eq!(text(&english), "Form (PDF, 1.2\u{a0}MB) (download)");
    assert_eq!(attribute(&english, "download").as_deref(), Some("form.pdf"));
}

#[test]
fn a_link_writes_only_what_differs() {
    let html = html(|| {
        view! {
            <Link
                href="/a" variant=LinkVariant::Standalone underline=LinkUnderline::Hover inverted=true show_visited=true
                enlarged=true color=Color::Danger size=Size::Lg hreflang="se" aria_label="A og b" id="x" class="y"
                arrow=true icon=|| "i" icon_end=|| "e"
            >
                "A"
            </Link>
        }
    });
    for part in [
        "class=\"felles-link y\"",
        "data-variant=\"standalone\"",
        "data-underline=\"hover\"",
        " data-inverted",
        " data-show-visited",
        " data-enlarged",
        "data-color=\"danger\"",
        "data-size=\"lg\"",
        "hreflang=\"se\"",
        "aria-label=\"A og b\"",
        "id=\"x\"",
        "data-arrow",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
    assert!(
        html.contains("felles-link__start\">i</span><span class=\"felles-link__text\">A"),
        "{html}"
    );
}

// Addresses
// ---------

/// Every component that takes an address, with one that would run a script.
fn with_hostile_address() -> Vec<(&'static str, String)> {
    const HOSTILE: &str = " java\nscript:alert(1)";
    vec![
        ("Link", html(|| view! { <Link href=HOSTILE>"x"</Link> })),
        (
            "LinkButton",
            html(|| view! { <LinkButton href=HOSTILE>"x"</LinkButton> }),
        ),
        (
            "IconLink",
            html(|| view! { <IconLink icon=icons::BELL href=HOSTILE>"x"</IconLink> }),
        ),
        ("LinkCard", html(|| view! { <LinkCard title="x" href=HOSTILE /> })),
        ("CardButton", html(|| view! { <CardButton label="x" href=HOSTILE /> })),
        (
            "TileButton",
            html(|| view! { <TileButton href=HOSTILE>"x"</TileButton> }),
        ),
        ("AddTile", html(|| view! { <AddTile href=HOSTILE>"x"</AddTile> })),
        ("Identity", html(|| view! { <Identity name="x" href=HOSTILE /> })),
        ("Byline", html(|| view! { <Byline owner="x" owner_href=HOSTILE /> })),
        (
            "BlockQuote",
            html(|| view! { <BlockQuote source="x" href=HOSTILE>"y"</BlockQuote> }),
        ),
    ]
}

#[test]
fn an_address_that_would_run_a_script_is_left_out() {
    for (component, html) in with_hostile_address() {
        assert!(
            html.contains("<a ") && html.contains('x'),
            "{component} lost its text: {html}"
        );
        for tag in tags(&html) {
            for name in ["href", "cite"] {
                assert_eq!(tag.get(name), None, "{component}: {html}");
            }
        }
    }
    let event = CalendarEvent::on_day("x", DateValue::MIN).href("javascript:alert(1)");
    assert!(!event.to_ics().contains("URL"));
}

// LinkButton
// ----------

#[test]
fn a_link_button_has_the_looks_of_a_button_and_is_a_link() {
    let plain = html(|| view! { <LinkButton href="/a">"Start"</LinkButton> });
    assert_eq!(
        plain,
        "<a href=\"/a\" data-variant=\"primary\" class=\"felles-button felles-link-button\">Start</a>"
    );
    let file = html(|| {
        view! {
            <LinkButton href="/v.pdf" download="" file_size=240_000_u64 width=ButtonWidth::Full inverted=true>
                "Last ned vedtaket"
            </LinkButton>
        }
    });
    assert!(
        file.contains("data-width=\"full\"") && file.contains(" data-inverted"),
        "{file}"
    );
    assert_eq!(text(&file), "Last ned vedtaket PDF, 240\u{a0}kB (last ned)");
    assert!(!file.contains("role="), "{file}");
}

// IconLink
// --------

#[test]
fn what_the_icon_means_is_said_after_the_text() {
    let cases = [
        (
            html(|| view! { <PhoneLink number="68 05 12 34" /> }),
            "68 05 12 34 (telefon)",
        ),
        (
            html(|| view! { <EmailLink address="a@b.no">"Skriv til oss"</EmailLink> }),
            "Skriv til oss (e-post)",
        ),
        (
            html(|| view! { <PhoneLink number="112" action_label="">"Ring 112"</PhoneLink> }),
            "Ring 112",
        ),
        (
            html(|| view! { <IconLink icon=icons::LOCATION_PIN href="/k" action_label="kart">"Kontoret"</IconLink> }),
            "Kontoret (kart)",
        ),
        (
            html(|| view! { <IconLink icon=icons::BELL href="https://a.no">"A"</IconLink> }),
            "A (annet nettsted)",
        ),
        (html(|| view! { <PrintButton /> }), "Skriv ut"),
    ];
    for (html, read) in cases {
        assert_eq!(text(&html), read, "{html}");
        assert!(html.contains("aria-hidden=\"true\""), "{html}");
    }
    let phone = html(|| view! { <PhoneLink number="68 05 12 34" /> });
    assert!(phone.contains("<bdi dir=\"ltr\">68 05 12 34</bdi>"), "{phone}");
    assert_eq!(attribute(&phone, "href").as_deref(), Some("tel:+4768051234"));
    let english = html(|| {
        provide_language(Language::En);
        view! { <PhoneLink number="112" /> <PrintButton /> <CalendarLink event=deadline() /> }
    });
    for word in ["telephone", "Print", "Add to calendar", "download calendar file"] {
        assert!(english.contains(word), "{word}: {english}");
    }
}

fn date(text: &str) -> DateValue {
    DateValue::from_iso(text).expect("a date")
}

fn deadline() -> CalendarEvent {
    CalendarEvent::on_day("Frist", date("2026-04-30"))
}

/// A calendar file as a calendar reads it: folded lines are one (RFC 5545, 3.1).
fn lines(ics: &str) -> Vec<String> {
    assert!(ics.ends_with("\r\n"), "{ics:?}");
    let unfolded = ics.replace("\r\n ", "");
    let lines: Vec<_> = unfolded
        .split("\r\n")
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect();
    assert!(
        lines.iter().all(|line| !line.contains(['\r', '\n'])),
        "a break inside a line: {ics:?}"
    );
    lines
}

#[test]
fn a_calendar_file_has_what_calendars_need() {
    let meeting = CalendarEvent::between(
        "Møte",
        "2026-05-04T12:00".parse().expect("a time"),
        "2026-05-04T13:30".parse().expect("a time"),
    )
    .place("Rådhuset")
    .description("Ta med legitimasjon.")
    .href("https://lillevik.example/møte rom")
    .uid("sak-118@lillevik.example")
    .revised("2026-01-02T03:04".parse().expect("a time"));
    assert_eq!(
        lines(&meeting.to_ics()),
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//felles//felles//NB",
            "BEGIN:VEVENT",
            "UID:sak-118@lillevik.example",
            "DTSTAMP:20260102T020400Z",
            "DTSTART:20260504T100000Z",
            "DTEND:20260504T113000Z",
            "SUMMARY:Møte",
            "LOCATION:Rådhuset",
            "DESCRIPTION:Ta med legitimasjon.",
            "URL:https://lillevik.example/møte%20rom",
            "END:VEVENT",
            "END:VCALENDAR",
        ]
    );
}

#[test]
fn whole_days_end_on_the_day_after_and_come_in_either_order() {
    let lines_of = |event: CalendarEvent| {
        let lines = lines(&event.to_ics());
        lines
            .into_iter()
            .filter(|line| line.starts_with("DT") && !line.starts_with("DTSTAMP"))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        lines_of(deadline()),
        ["DTSTART;VALUE=DATE:20260430", "DTEND;VALUE=DATE:20260501"]
    );
    assert_eq!(
        lines_of(CalendarEvent::on_days("Ferie", date("2026-12-31"), date("2026-12-24"))),
        ["DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20270101"]
    );
    assert_eq!(
        lines_of(CalendarEvent::at("Møte", "2026-01-04T00:30".parse().expect("a time"))),
        ["DTSTART:20260103T233000Z"]
    );
}

#[test]
fn no_text_gets_out_of_its_line() {
    let hostile = "a,b;c\\d\r\nBEGIN:VEVENT\rx\u{85}y\u{2028}z\u{0}\u{7}\tæ";
    let event = deadline().place(hostile).description(hostile).uid(hostile);
    let lines = lines(&event.to_ics());
    let place = "LOCATION:a\\,b\\;c\\\\d\\nBEGIN:VEVENT\\nx\\ny\\nz\tæ";
    assert!(lines.contains(&place.to_owned()), "{lines:?}");
    assert_eq!(
        lines.iter().filter(|line| *line == "BEGIN:VEVENT").count(),
        1,
        "{lines:?}"
    );
    assert_eq!(lines.len(), 13, "{lines:?}");
}

#[test]
fn lines_have_75_bytes_at_most_and_no_letter_is_taken_apart() {
    for letter in ["x", "å", "€", "😀"] {
        let title = letter.repeat(400);
        let ics = CalendarEvent::on_day(title.clone(), DateValue::MIN).to_ics();
        for line in ics.split("\r\n") {
            assert!(line.len() <= 75, "{} bytes: {line}", line.len());
        }
        assert!(
            ics.split("\r\n").any(|line| line.len() >= 72),
            "lines are not filled: {ics}"
        );
        assert!(lines(&ics).contains(&format!("SUMMARY:{title}")));
    }
}

#[test]
fn the_same_event_is_the_same_and_another_is_another() {
    let uid = |event: &CalendarEvent| lines(&event.to_ics()).into_iter().find(|line| line.starts_with("UID:"));
    assert_eq!(uid(&deadline()), uid(&deadline().description("mer")));
    assert_ne!(uid(&deadline()), uid(&deadline().place("Her")));
    assert_ne!(
        uid(&deadline()),
        uid(&CalendarEvent::on_day("Frist", date("2026-05-01")))
    );
    assert_ne!(
        uid(&CalendarEvent::on_day("ab", DateValue::MIN).place("c")),
        uid(&CalendarEvent::on_day("a", DateValue::MIN).place("bc"))
    );
}

#[test]
fn a_calendar_link_holds_its_file() {
    let html = html(|| view! { <CalendarLink event=deadline() /> });
    let href = attribute(&html, "href").expect("an address");
    assert!(
        href.starts_with("data:text/calendar;charset=utf-8,BEGIN%3AVCALENDAR%0D%0A"),
        "{href}"
    );
    assert_eq!(attribute(&html, "download").as_deref(), Some("frist.ics"));
    assert_eq!(text(&html), "Legg i kalenderen (last ned kalenderfil)");
}

// Cards and tiles
// ---------------

#[test]
fn a_card_has_one_link_in_its_heading_and_what_it_is_given() {
    let plain = html(|| view! { <LinkCard title="A" href="/a" arrow=false /> });
    assert_eq!(
        plain,
        "<div data-variant=\"border\" class=\"felles-link-card\"><div class=\"felles-link-card__body\">\
         <div class=\"felles-link-card__main\"><div class=\"felles-link-card__content\"><h2 class=\"felles-link-card__heading\">\
         <a href=\"/a\" class=\"felles-link-card__link\">A</a></h2></div></div></div></div>"
    );
    let all = html(|| {
        view! {
            <LinkCard
                title="Endring" href="https://a.no" level=HeadingLevel::H4 overline="Fra" code="BR-1" image=|| "bilde"
                icon=|| "ikon" tag=|| "ny" footer=|| "slutt" max_lines=9_u8 element=LayoutElement::Li
            >
                "Tekst"
            </LinkCard>
        }
    });
    assert_eq!(all.matches("<a ").count(), 1, "{all}");
    assert!(all.starts_with("<li "), "{all}");
    assert!(all.contains("data-lines=\"6\""), "{all}");
    assert!(
        all.contains("<h4") && text(&all).contains("Endring (annet nettsted) BR-1"),
        "{all}"
    );
    let order = ["bilde", "ikon", "Fra", "ny", "Endring", "BR-1", "Tekst", "slutt"];
    let places = order.map(|part| text(&all).find(part).expect(part));
    assert!(places.is_sorted(), "{all}");
}

#[test]
fn a_card_button_is_a_button_a_link_or_opens_something() {
    let button = html(|| view! { <CardButton label="Kari" overline="Deg" description="1" action="Velg" /> });
    assert!(button.starts_with("<button type=\"button\""), "{button}");
    assert_eq!(text(&button), "Deg Kari 1 Velg");
    assert!(!button.contains("aria-expanded"), "{button}");

    let link = html(|| view! { <CardButton label="Kari" href="/k"><p>"x"</p></CardButton> });
    assert!(link.starts_with("<a href=\"/k\"") && !link.contains("<p"), "{link}");

    let closed = html(|| view! { <CardButton label="A" id="a"><p>"x"</p></CardButton> });
    assert!(
        closed.contains("id=\"a\" aria-expanded=\"false\" aria-controls=\"a-panel\""),
        "{closed}"
    );
    let panel = tags(&closed)
        .iter()
        .find(|tag| tag.get("id") == Some("a-panel"))
        .is_some_and(|tag| tag.get("hidden").is_some());
    assert!(panel, "{closed}");
    let open = html(|| view! { <CardButton label="A" open=true><p>"x"</p></CardButton> });
    assert!(
        open.contains("aria-expanded=\"true\"") && !open.contains(" hidden"),
        "{open}"
    );
}

#[test]
fn a_group_has_a_name_and_one_to_six_columns() {
    for (given, taken) in [(0, "1"), (1, "1"), (6, "6"), (7, "6")] {
        let html = html(move || view! { <CardButtonGroup label="Hvem" columns=given>"x"</CardButtonGroup> });
        assert!(html.contains("role=\"group\" aria-label=\"Hvem\""), "{html}");
        assert_eq!(attribute(&html, "data-columns").as_deref(), Some(taken), "{html}");
    }
}

#[test]
fn a_tile_counts_what_waits_and_says_whether_it_is_open() {
    let counted = html(|| view! { <TileButton href="/i" count=3_u32 count_label="uleste">"Innboks"</TileButton> });
    assert_eq!(
        text(&counted).split_whitespace().collect::<Vec<_>>(),
        ["Innboks", "3", "uleste"]
    );
    let none = html(|| view! { <TileButton count=0_u32>"Innboks"</TileButton> });
    assert!(!none.contains("__count"), "{none}");
    let open = html(|| view! { <TileButton expanded=true controls="k">"Kontakt"</TileButton> });
    assert!(open.contains("aria-expanded=\"true\" aria-controls=\"k\""), "{open}");
    let link = html(|| view! { <TileButton expanded=true href="/k">"Kontakt"</TileButton> });
    assert!(!link.contains("aria-expanded"), "{link}");
}

#[test]
fn a_disabled_link_has_no_address_and_says_so() {
    for html in [
        html(|| view! { <TileButton disabled=true href="/a">"A"</TileButton> }),
        html(|| view! { <AddTile disabled=true href="/a">"A"</AddTile> }),
        html(|| view! { <CardButton disabled=true href="/a" label="A" /> }),
    ] {
        assert!(html.contains("role=\"link\" aria-disabled=\"true\""), "{html}");
        assert!(!html.contains("href"), "{html}");
    }
    let button = html(|| view! { <AddTile disabled=true>"A"</AddTile> });
    assert!(button.starts_with("<button type=\"button\" disabled"), "{button}");
}

#[test]
fn an_add_tile_has_a_plus_that_is_not_read() {
    let html = html(|| view! { <AddTile description="2 av 5">"Legg til barn"</AddTile> });
    assert_eq!(text(&html), "Legg til barn 2 av 5");
    assert!(html.contains("aria-hidden=\"true\"") && html.contains("<svg"), "{html}");
}
