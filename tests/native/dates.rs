//! The components that ask for dates and times, as a server renders them, and what a form reads of what they post.

use crate::rendered::html;
use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    #[derive(Debug, PartialEq)]
    struct Asked {
        day: DateValue,
        born: DateValue,
        starts: DateTimeValue,
        lasts: Duration,
        again: Postponement,
        ends: Option<DateValue>,
    }
}

#[test]
fn a_date_picker_is_a_text_field_until_its_script_is_there() {
    let html = html(|| view! { <DatePicker label="Dag" name="day" value="17.05.2026" /> }).replace('\u{a0}', " ");
    assert!(
        html.contains(r#"<label for="felles-day" class="felles-field__label">Dag</label>"#),
        "{html}"
    );
    for part in [
        r#"id="felles-day""#,
        r#"name="day""#,
        r#"value="17.05.2026""#,
        r#"popovertarget="felles-day-calendar""#,
        r#"aria-label="Velg dato, valgt er søndag 17. mai 2026""#,
        r#"role="dialog" aria-label="Velg dato""#,
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
    for part in ["data-scripted", "gridcell", "aria-invalid"] {
        assert!(!html.contains(part), "{part} in {html}");
    }
}

#[test]
fn a_date_picker_that_may_not_be_changed_opens_no_calendar() {
    for view in [
        html(|| view! { <DatePicker label="Dag" name="day" readonly=true /> }),
        html(|| view! { <DatePicker label="Dag" name="day" disabled=true /> }),
    ] {
        let button = view.split("<button").nth(1).unwrap_or_default();
        let button = button.split('>').next().unwrap_or_default();
        assert!(button.contains("disabled"), "{view}");
    }
}

#[test]
fn words_follow_the_language() {
    for (language, word) in [
        (Language::Nb, "Velg dato"),
        (Language::Nn, "Vel dato"),
        (Language::En, "Choose date"),
    ] {
        let html = html(|| {
            provide_language(language);
            view! { <DatePicker label="x" /> }
        });
        assert!(html.contains(&format!(r#"aria-label="{word}""#)), "{html}");
    }
}

#[test]
fn the_parts_of_a_date_have_one_name_and_one_value_each() {
    let html = html(|| view! { <DateInput legend="Født" name="born" value="2026-05-17" /> });
    let values: Vec<_> = html
        .split("<input")
        .skip(1)
        .map(|input| {
            let input = input.split('>').next().unwrap_or_default();
            assert!(input.contains(r#"name="born""#), "{input}");
            let value = input.split("value=\"").nth(1).unwrap_or_default();
            value.split('"').next().unwrap_or_default()
        })
        .collect();
    assert_eq!(values, ["17", "5", "2026"], "{html}");
}

#[test]
fn only_the_part_that_is_wrong_is_invalid_and_the_error_describes_all() {
    let html = html(|| view! { <DateInput legend="Født" name="born" value="31 4 2026" error="Feil dag" /> });
    assert_eq!(html.matches(r#"aria-invalid="true""#).count(), 1, "{html}");
    assert_eq!(
        html.matches(r#"aria-describedby="felles-born-message""#).count(),
        3,
        "{html}"
    );
    let day = html.split(r#"id="felles-born-day""#).nth(1).unwrap_or_default();
    assert!(
        day.split('>').next().unwrap_or_default().contains("aria-invalid"),
        "{html}"
    );
}

#[test]
fn a_chosen_unit_and_a_chosen_time_stand_in_the_html() {
    let unit = html(|| view! { <DurationField legend="Lengde" name="lasts" value="3 dager" /> });
    assert!(unit.contains(r#"<option value="days" selected"#), "{unit}");
    assert!(unit.contains(r#"value="3""#), "{unit}");
    let choice = html(|| view! { <PostponeField legend="Når?" name="again" value="1 uke" /> });
    let week = choice.split(r#"value="P1W""#).nth(1).unwrap_or_default();
    assert!(
        week.split('>').next().unwrap_or_default().contains("checked"),
        "{choice}"
    );
    assert_eq!(choice.matches("checked").count(), 1, "{choice}");
}

#[test]
fn a_given_time_is_shown_and_may_not_be_changed() {
    let html = html(|| view! { <DateTimeField legend="Når?" name="at" fixed_time=TimeValue::new(6, 0) /> });
    let time = html.split(r#"id="felles-at-time""#).nth(1).unwrap_or_default();
    let time = time.split('>').next().unwrap_or_default();
    assert!(time.contains("readonly") && time.contains(r#"value="06:00""#), "{html}");
}

#[test]
fn what_the_controls_post_without_a_script_is_read() {
    let owner = Owner::new();
    owner.with(|| {
        let form = Asked::form();
        form.take_posted([
            ("day", "1. mai 2026"),
            ("born", "17"),
            ("born", "mai"),
            ("born", "1990"),
            ("starts", "17.05.2026"),
            ("starts", "9.30"),
            ("lasts", "3"),
            ("lasts", "weeks"),
            ("again", "until"),
            ("again", "18.05.2026"),
            ("again", "12"),
            ("ends", ""),
        ]);
        assert_eq!(
            form.day.value().map(|day| day.to_string()).as_deref(),
            Some("01.05.2026")
        );
        assert_eq!(
            form.born.value().map(|day| day.to_string()).as_deref(),
            Some("17.05.1990")
        );
        assert_eq!(
            form.starts.value().map(|at| at.to_string()).as_deref(),
            Some("17.05.2026 kl. 09:30")
        );
        assert_eq!(form.lasts.value(), Some(Duration::new(3, DurationUnit::Weeks)));
        assert_eq!(
            form.again.value().map(|again| again.to_string()).as_deref(),
            Some("18.05.2026 kl. 12:00")
        );
        assert_eq!(form.ends.value(), Some(None));
    });
}

#[test]
fn what_was_posted_wrong_comes_back_in_the_same_controls() {
    let owner = Owner::new();
    let html = owner.with(|| {
        let form = Asked::form();
        form.take_posted([
            ("born", "17"),
            ("born", ""),
            ("born", "1990"),
            ("lasts", ""),
            ("lasts", "days"),
        ]);
        let view = view! {
            <DateInput legend="Født" field=form.born />
            <DurationField legend="Lengde" field=form.lasts />
        };
        view.to_html().replace("<!>", "")
    });
    let month = html.split(r#"id="felles-born-month""#).nth(1).unwrap_or_default();
    assert!(
        !month.split('>').next().unwrap_or_default().contains("value="),
        "{html}"
    );
    assert!(
        html.contains(r#"value="17""#) && html.contains(r#"value="1990""#),
        "{html}"
    );
    assert!(html.contains(r#"<option value="days" selected"#), "{html}");
}
