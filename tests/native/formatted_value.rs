//! Numbers and dates as people write them, and the component around them.

use crate::rendered::html;
use felles::{
    components::formatted_value::format::{self, NumberFormat},
    prelude::*,
    runtime::texts::Translation,
};
use leptos::prelude::*;
use std::{borrow::Cow, sync::Arc};

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap_or_else(|error| panic!("{error}"))
}

fn day(text: &str) -> DateValue {
    DateValue::from_iso(text).unwrap_or_else(|error| panic!("{error}"))
}

fn number(text: &str, language: &Language) -> String {
    format::number(&decimal(text), NumberFormat::default(), language)
}

// Numbers
// -------

#[test]
fn digits_are_parted_in_threes_from_a_thousand_on() {
    for (text, nb, en) in [
        ("0", "0", "0"),
        ("999", "999", "999"),
        ("1000", "1\u{202f}000", "1,000"),
        ("12345", "12\u{202f}345", "12,345"),
        (
            "-1234567.25",
            "\u{2212}1\u{202f}234\u{202f}567,25",
            "\u{2212}1,234,567.25",
        ),
        ("0.12345", "0,12345", "0.12345"),
    ] {
        assert_eq!(number(text, &Language::Nb), nb);
        assert_eq!(number(text, &Language::Nn), nb);
        assert_eq!(number(text, &Language::En), en);
    }
}

#[test]
fn a_number_takes_decimals_plus_and_no_grouping() {
    let write = |text, format| format::number(&decimal(text), format, &Language::Nb);
    let base = NumberFormat::default();
    assert_eq!(
        write(
            "1987",
            NumberFormat {
                grouping: false,
                ..base
            }
        ),
        "1987"
    );
    assert_eq!(
        write(
            "2",
            NumberFormat {
                decimals: Some(2),
                ..base
            }
        ),
        "2,00"
    );
    assert_eq!(write("2.50", base), "2,5");
    assert_eq!(write("3", NumberFormat { plus: true, ..base }), "+3");
    assert_eq!(write("-3", NumberFormat { plus: true, ..base }), "\u{2212}3");
    assert_eq!(write("0", NumberFormat { plus: true, ..base }), "0");
    let most = write(
        "1",
        NumberFormat {
            decimals: Some(255),
            ..base
        },
    );
    assert_eq!(most.len(), "1,".len() + 20, "{most}");
}

#[test]
fn amounts_have_two_decimals_or_none_and_kroner_are_kr() {
    let money = |text, currency, decimals, language| format::money(&decimal(text), currency, decimals, &language);
    assert_eq!(money("1234", "NOK", None, Language::Nb), "1\u{202f}234\u{a0}kr");
    assert_eq!(money("1234.5", "nok", None, Language::Nn), "1\u{202f}234,50\u{a0}kr");
    assert_eq!(money("1234.00", "", None, Language::Nb), "1\u{202f}234\u{a0}kr");
    assert_eq!(money("0.996", "", None, Language::Nb), "1\u{a0}kr");
    assert_eq!(money("1234", "", Some(2), Language::Nb), "1\u{202f}234,00\u{a0}kr");
    assert_eq!(money("-99.9", " EUR ", None, Language::Nb), "\u{2212}99,90\u{a0}EUR");
    assert_eq!(money("1234.5", "NOK", None, Language::En), "NOK\u{a0}1,234.50");
}

#[test]
fn a_share_is_written_with_a_space_in_norwegian_only() {
    let percent = |language| format::percent(&decimal("12.5"), NumberFormat::default(), &language);
    assert_eq!(percent(Language::Nb), "12,5\u{a0}%");
    assert_eq!(percent(Language::En), "12.5%");
}

// Dates
// -----

#[test]
fn dates_are_written_in_every_style_and_language() {
    let date = day("2026-05-02");
    for (style, nb, nn, en) in [
        (
            DateStyle::Long,
            "2.\u{a0}mai 2026",
            "2.\u{a0}mai 2026",
            "2\u{a0}May 2026",
        ),
        (DateStyle::Short, "02.05.2026", "02.05.2026", "02/05/2026"),
        (
            DateStyle::Weekday,
            "lørdag 2.\u{a0}mai 2026",
            "laurdag 2.\u{a0}mai 2026",
            "Saturday 2\u{a0}May 2026",
        ),
        (DateStyle::DayMonth, "2.\u{a0}mai", "2.\u{a0}mai", "2\u{a0}May"),
        (DateStyle::MonthYear, "mai 2026", "mai 2026", "May 2026"),
    ] {
        assert_eq!(format::date(date, style, &Language::Nb), nb);
        assert_eq!(format::date(date, style, &Language::Nn), nn);
        assert_eq!(format::date(date, style, &Language::En), en);
    }
}

#[test]
fn every_month_and_weekday_has_its_name() {
    let names: Vec<_> = (1..=12).map(|month| format::month(month, &Language::Nb)).collect();
    assert_eq!(
        names.join(" "),
        "januar februar mars april mai juni juli august september oktober november desember"
    );
    let short: Vec<_> = (1..=12)
        .map(|month| format::short_month(month, &Language::Nb))
        .collect();
    assert_eq!(
        short.join(" "),
        "jan. feb. mars apr. mai juni juli aug. sep. okt. nov. des."
    );
    assert_eq!(format::month(0, &Language::En), "January");
    assert_eq!(format::month(200, &Language::En), "December");
    let monday = day("2026-05-04");
    let days: Vec<_> = (0..7)
        .map(|days| format::weekday(monday.plus_days(days), &Language::Nn))
        .collect();
    assert_eq!(days.join(" "), "måndag tysdag onsdag torsdag fredag laurdag sundag");
}

#[test]
fn near_days_are_seen_from_today() {
    let today = day("2026-03-01");
    let seen = |text, language| format::relative_date(day(text), today, DateStyle::Long, &language);
    for (text, nb, nn, en) in [
        ("2026-03-01", "i dag", "i dag", "today"),
        ("2026-02-28", "i går", "i går", "yesterday"),
        ("2026-03-02", "i morgen", "i morgon", "tomorrow"),
        ("2026-02-27", "for 2 dager siden", "for 2 dagar sidan", "2 days ago"),
        ("2026-03-07", "om 6 dager", "om 6 dagar", "in 6 days"),
        (
            "2026-03-08",
            "8.\u{a0}mars 2026",
            "8.\u{a0}mars 2026",
            "8\u{a0}March 2026",
        ),
        (
            "2026-02-22",
            "22.\u{a0}februar 2026",
            "22.\u{a0}februar 2026",
            "22\u{a0}February 2026",
        ),
    ] {
        assert_eq!(seen(text, Language::Nb), nb);
        assert_eq!(seen(text, Language::Nn), nn);
        assert_eq!(seen(text, Language::En), en);
    }
}

#[test]
fn times_of_day_have_a_point_in_norwegian() {
    let time = TimeValue::new(9, 5).expect("a time");
    assert_eq!(format::time(time, &Language::Nb), "09.05");
    assert_eq!(format::time(time, &Language::En), "09:05");
    assert_eq!(TimeValue::new(24, 0), None);
    let at = "2026-05-01T14:30".parse().expect("a time");
    assert_eq!(
        format::date_time(at, DateStyle::Long, &Language::Nb),
        "1.\u{a0}mai 2026 kl.\u{a0}14.30"
    );
    assert_eq!(
        format::date_time(at, DateStyle::Short, &Language::En),
        "01/05/2026, 14:30"
    );
}

#[derive(Debug)]
struct German;

impl Translation for German {
    fn tag(&self) -> &'static str {
        "de"
    }

    fn text(&self, key: &str, _: Option<u64>) -> Option<Cow<'static, str>> {
        Some(Cow::Borrowed(match key {
            "formatted_value.number" => "1.234,5",
            "formatted_value.kroner" => "norwegische Kronen",
            "calendar.may" => "Mai",
            "formatted_value.short_date" => "{day}.{month}.{year}",
            _ => return None,
        }))
    }
}

/// Says the same, which is nothing, of everything.
#[derive(Debug)]
struct Broken;
impl Translation for Broken {
    fn tag(&self) -> &'static str {
        "xx"
    }

    fn text(&self, _: &str, _: Option<u64>) -> Option<Cow<'static, str>> {
        Some(Cow::Borrowed("{"))
    }
}

#[test]
fn a_language_of_your_own_writes_its_own_way() {
    let german = Language::Own(Arc::new(German));
    assert_eq!(number("-1234567.5", &german), "\u{2212}1.234.567,5");
    assert_eq!(
        format::money(&decimal("1000"), "", None, &german),
        "1.000\u{a0}norwegische Kronen"
    );
    assert_eq!(
        format::date(day("2026-05-01"), DateStyle::Long, &german),
        "1.\u{a0}Mai 2026"
    );
    let broken = Language::Own(Arc::new(Broken));
    assert_eq!(
        number("1234.5", &broken),
        "1\u{202f}234,5",
        "a sample that is none is not followed"
    );
    assert_eq!(format::date(day("2026-05-01"), DateStyle::Long, &broken), "{");
}

// The component
// -------------

#[test]
fn each_kind_is_what_a_machine_reads_too() {
    for (kind, value, element) in [
        (ValueKind::Text, "Ola", "<span>Ola</span>"),
        (
            ValueKind::Number,
            "1234,50",
            "<data value=\"1234.50\">1\u{202f}234,5</data>",
        ),
        (
            ValueKind::Money,
            "1234",
            "<data value=\"1234\">1\u{202f}234\u{a0}kr</data>",
        ),
        (ValueKind::Percent, "7.6", "<data value=\"7.6\">7,6\u{a0}%</data>"),
        (
            ValueKind::Date,
            "2026-05-01",
            "<time datetime=\"2026-05-01\">1.\u{a0}mai 2026</time>",
        ),
        (
            ValueKind::Date,
            "2026-05-01T23:30:00Z",
            "<time datetime=\"2026-05-02\">2.\u{a0}mai 2026</time>",
        ),
        (
            ValueKind::DateTime,
            "2026-05-01T12:30:00Z",
            "<time datetime=\"2026-05-01T12:30:00Z\">1.\u{a0}mai 2026 kl.\u{a0}14.30</time>",
        ),
        (
            ValueKind::RelativeDate,
            "2026-05-01",
            "<time datetime=\"2026-05-01\">1.\u{a0}mai 2026</time>",
        ),
    ] {
        let html = html(|| view! { <FormattedValue kind=kind value=value /> });
        assert!(html.contains(element), "{element} in {html}");
    }
}

#[test]
fn what_cannot_be_read_is_shown_as_it_is_and_no_machine_is_told_otherwise() {
    for kind in ValueKind::ALL {
        let html = html(|| view! { <FormattedValue kind=*kind value="etter avtale" /> });
        assert!(html.contains(">etter avtale<"), "{html}");
        assert!(!html.contains("datetime"), "{html}");
    }
}

#[test]
fn today_may_be_given_and_then_the_server_says_it_too() {
    let html = html(|| {
        view! { <FormattedValue kind=ValueKind::RelativeDate value="2026-05-01" today=DateValue::new(2026, 5, 2) /> }
    });
    assert!(html.contains("<time datetime=\"2026-05-01\">i går</time>"), "{html}");
}

#[test]
fn a_code_is_shown_as_what_it_stands_for() {
    let options = || ValueOptions::new([("AS", "Aksjeselskap"), ("AS", "Noe annet")]);
    let known = html(|| view! { <FormattedValue kind=ValueKind::Option value=" AS " options=options() /> });
    assert!(known.contains(">Aksjeselskap</data>"), "{known}");
    let unknown = html(|| view! { <FormattedValue kind=ValueKind::Option value="XX" options=options() /> });
    assert!(unknown.contains("<data value=\"XX\">XX</data>"), "{unknown}");
}

#[test]
fn values_are_numbers_dates_and_signals_too() {
    let as_number = html(|| view! { <FormattedValue kind=ValueKind::Number value=1234.5 /> });
    assert!(as_number.contains("1\u{202f}234,5"), "{as_number}");
    let as_date = html(|| view! { <FormattedValue kind=ValueKind::Date value=day("2026-05-01") /> });
    assert!(as_date.contains("1.\u{a0}mai 2026"), "{as_date}");
    let as_signal = html(|| {
        let amount = RwSignal::new(10_i64);
        view! { <FormattedValue kind=ValueKind::Money value=amount decimals=move || 2_u8 /> }
    });
    assert!(as_signal.contains("10,00\u{a0}kr"), "{as_signal}");
}

#[test]
fn label_icon_and_affixes_stand_in_reading_order() {
    let html = html(|| {
        view! {
            <FormattedValue
                kind=ValueKind::Number
                value=12
                label="Areal"
                prefix="ca."
                suffix="m²"
                direction=Orientation::Vertical
                icon=|| "★"
            />
        }
    });
    let order = ["★", "Areal", "ca.", ">12<", "m²"].map(|part| html.find(part).expect(part));
    assert!(order.is_sorted(), "{html}");
    assert!(
        html.contains("data-direction=\"vertical\"") && html.contains("aria-hidden=\"true\""),
        "{html}"
    );
}

#[test]
fn an_empty_value_says_what_it_was_told_to() {
    let html = html(|| view! { <FormattedValue kind=ValueKind::Number value=" " empty="ikke oppgitt" /> });
    assert!(html.contains("<data>ikke oppgitt</data>"), "{html}");
}
