//! `DatePicker`: what the script makes of what is typed and picked. Real keys are in `tests`/e2e/date_picker.spec.ts.

use crate::mount::{
    Mounted, attribute, fire, has_focus, hydrate_after, mount, press, press_with, settle, type_in, wait_ms,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{
    Element, HtmlElement, HtmlInputElement,
    js_sys::{Array, Function, Reflect, global},
};

/// Until a frame was drawn, and what waits for it has run.
const FRAME_MS: u32 = 60;

fn today() -> Option<DateValue> {
    DateValue::new(2026, 3, 17)
}

fn is_open(page: &Mounted) -> bool {
    page.find("[popover]").matches(":popover-open").expect("a selector")
}

async fn open(page: &Mounted) {
    page.find(".felles-date-picker__button").click();
    wait_ms(FRAME_MS).await;
    assert!(is_open(page), "{}", page.html());
}

fn day(page: &Mounted, date: &str) -> HtmlElement {
    page.find(&format!("[data-date='{date}']"))
}

fn focused_day(page: &Mounted) -> Option<String> {
    let days = page.all("[data-date]");
    let focused = days.into_iter().find(|day| has_focus(day))?;
    attribute(&focused, "data-date")
}

fn leave(input: &Element) {
    fire(input, "blur");
}

#[wasm_bindgen_test]
async fn dp_1_what_is_typed_is_written_out_when_it_is_left() {
    let dates = RwSignal::new(Vec::new());
    let page = mount(move || {
        view! {
            <DatePicker label="Dag" name="day" today=today() on_date=move |date| dates.update(|dates| dates.push(date)) />
        }
    });
    settle().await;
    let input: HtmlInputElement = page.find_as("input");
    for (typed, shown) in [
        ("17.5.26", "17.05.2026"),
        ("170526", "17.05.2026"),
        ("17052026", "17.05.2026"),
        ("17/5-2026", "17.05.2026"),
        ("17-05-2026", "17.05.2026"),
        ("17. mai", "17.05.2026"),
        ("1.5.50", "01.05.1950"),
    ] {
        type_in(&input, typed);
        settle().await;
        assert_eq!(input.value(), typed, "not while it is typed");
        leave(&input);
        settle().await;
        assert_eq!(input.value(), shown, "{typed}");
        assert_eq!(attribute(&input, "aria-invalid"), None);
    }
    let told = dates.get_untracked();
    assert_eq!(told.first().copied().flatten(), DateValue::new(2026, 5, 17));
    assert_eq!(told.last().copied().flatten(), DateValue::new(1950, 5, 1));
}

#[wasm_bindgen_test]
async fn dp_1_what_is_no_date_stays_and_is_told_until_it_is_mended() {
    let page = mount(|| view! { <DatePicker label="Dag" name="day" today=today() /> });
    settle().await;
    let input: HtmlInputElement = page.find_as("input");
    type_in(&input, "31.4.2026");
    settle().await;
    assert_eq!(attribute(&input, "aria-invalid"), None, "not while it is typed");
    leave(&input);
    settle().await;
    assert_eq!(input.value(), "31.4.2026");
    assert_eq!(attribute(&input, "aria-invalid").as_deref(), Some("true"));
    assert!(page.text().contains("fra 1 til 30"), "{}", page.text());
    type_in(&input, "30.4.2026");
    settle().await;
    assert_eq!(attribute(&input, "aria-invalid"), None);
    type_in(&input, "");
    leave(&input);
    settle().await;
    assert_eq!(attribute(&input, "aria-invalid"), None, "no answer is not wrong here");
}

#[wasm_bindgen_test]
async fn dp_2_dp_7_the_button_says_what_is_chosen_and_opens_a_named_dialog() {
    let page = mount(|| view! { <DatePicker label="Dag" name="day" value="20.03.2026" today=today() /> });
    settle().await;
    let button = page.find(".felles-date-picker__button");
    assert_eq!(
        attribute(&button, "aria-label").as_deref(),
        Some("Velg dato, valgt er fredag 20.\u{a0}mars 2026")
    );
    open(&page).await;
    assert_eq!(attribute(&button, "aria-label").as_deref(), Some("Lukk kalenderen"));
    assert_eq!(attribute(&button, "aria-expanded").as_deref(), Some("true"));
    let panel = page.find("[role=dialog]");
    assert_eq!(attribute(&panel, "aria-label").as_deref(), Some("Velg dato"));
    assert_eq!(page.count("[aria-selected=true]"), 1);
    assert_eq!(
        attribute(&day(&page, "2026-03-20"), "aria-selected").as_deref(),
        Some("true")
    );
    assert_eq!(
        attribute(&day(&page, "2026-03-17"), "aria-current").as_deref(),
        Some("date")
    );
    assert_eq!(
        attribute(&day(&page, "2026-03-17"), "aria-label").as_deref(),
        Some("tirsdag 17.\u{a0}mars 2026")
    );
}

#[wasm_bindgen_test]
async fn dp_3_it_opens_where_the_user_is() {
    for (value, min, max, focused) in [
        ("20.04.2027", None, None, "2027-04-20"),
        ("", None, None, "2026-03-17"),
        ("ingen dato", None, None, "2026-03-17"),
        ("", DateValue::new(2026, 5, 4), None, "2026-05-04"),
        ("", None, DateValue::new(2025, 12, 31), "2025-12-31"),
    ] {
        let page = mount(move || view! { <DatePicker label="Dag" value=value min=min max=max today=today() /> });
        settle().await;
        open(&page).await;
        assert_eq!(focused_day(&page).as_deref(), Some(focused), "{value}");
        assert_eq!(page.count("[data-date][tabindex='0']"), 1);
    }
}

#[wasm_bindgen_test]
async fn dp_4_keys_move_the_focus_over_the_edges_of_months() {
    let page = mount(|| view! { <DatePicker label="Dag" value="30.01.2026" today=today() /> });
    settle().await;
    open(&page).await;
    for (key, shift, focused) in [
        ("ArrowRight", false, "2026-01-31"),
        ("ArrowRight", false, "2026-02-01"),
        ("ArrowUp", false, "2026-01-25"),
        ("Home", false, "2026-01-19"),
        ("End", false, "2026-01-25"),
        ("ArrowDown", false, "2026-02-01"),
        ("ArrowLeft", false, "2026-01-31"),
        ("PageDown", false, "2026-02-28"),
        ("PageUp", false, "2026-01-28"),
        ("PageDown", true, "2027-01-28"),
        ("PageUp", true, "2026-01-28"),
    ] {
        let at = day(&page, &focused_day(&page).expect("a day"));
        assert!(
            press_with(&at, key, |init| init.set_shift_key(shift)),
            "{key} is the calendar's"
        );
        settle().await;
        assert_eq!(focused_day(&page).as_deref(), Some(focused), "{key}");
    }
    let at = day(&page, "2026-01-28");
    assert!(
        !press_with(&at, "ArrowRight", |init| init.set_ctrl_key(true)),
        "the browser's own"
    );
    assert!(!press(&at, "Tab"));
}

#[wasm_bindgen_test]
async fn dp_5_a_pick_is_written_closes_and_calls_back_once() {
    let dates = RwSignal::new(Vec::new());
    let texts = RwSignal::new(Vec::new());
    let page = mount(move || {
        view! {
            <DatePicker
                label="Dag"
                today=today()
                on_date=move |date| dates.update(|dates| dates.push(date))
                on_change=move |text| texts.update(|texts| texts.push(text))
            />
        }
    });
    settle().await;
    open(&page).await;
    day(&page, "2026-03-19").click();
    wait_ms(FRAME_MS).await;
    assert!(!is_open(&page));
    assert_eq!(page.find_as::<HtmlInputElement>("input").value(), "19.03.2026");
    assert_eq!(dates.get_untracked(), [DateValue::new(2026, 3, 19)]);
    assert_eq!(texts.get_untracked(), ["19.03.2026"]);
    open(&page).await;
    press(&day(&page, "2026-03-19"), "ArrowRight");
    settle().await;
    press(&day(&page, "2026-03-20"), "Enter");
    wait_ms(FRAME_MS).await;
    assert!(!is_open(&page));
    assert_eq!(page.find_as::<HtmlInputElement>("input").value(), "20.03.2026");
}

#[wasm_bindgen_test]
async fn dp_6_dp_8_days_that_cannot_be_picked_are_said_and_months_without_any_are_not_shown() {
    let page = mount(|| {
        view! {
            <DatePicker
                label="Dag"
                today=today()
                min=DateValue::new(2026, 3, 10)
                max=DateValue::new(2026, 4, 20)
                no_weekends=true
                unavailable=|date: DateValue| date.day() == 18
            />
        }
    });
    settle().await;
    open(&page).await;
    for (date, barred) in [
        ("2026-03-09", true),
        ("2026-03-18", true),
        ("2026-03-21", true),
        ("2026-03-19", false),
    ] {
        let said = attribute(&day(&page, date), "aria-disabled");
        assert_eq!(said.is_some(), barred, "{date}");
    }
    press(&day(&page, "2026-03-17"), "ArrowRight");
    settle().await;
    assert_eq!(
        focused_day(&page).as_deref(),
        Some("2026-03-18"),
        "the focus may pass it"
    );
    press(&day(&page, "2026-03-18"), " ");
    day(&page, "2026-03-21").click();
    wait_ms(FRAME_MS).await;
    assert!(is_open(&page));
    assert_eq!(page.find_as::<HtmlInputElement>("input").value(), "");

    let steps = page.all(".felles-date-picker__head button");
    assert_eq!(attribute(&steps[0], "aria-disabled").as_deref(), Some("true"));
    steps[0].click();
    settle().await;
    assert_eq!(page.count("[data-date^='2026-03']"), 31);
    steps[1].click();
    settle().await;
    assert_eq!(page.count("[data-date^='2026-04']"), 30);
    assert_eq!(attribute(&steps[1], "aria-disabled").as_deref(), Some("true"));
    steps[1].click();
    settle().await;
    assert_eq!(page.count("[data-date^='2026-04']"), 30);
}

#[wasm_bindgen_test]
async fn dp_6_a_typed_date_outside_the_limits_is_told() {
    let page = mount(|| view! { <DatePicker label="Dag" today=today() min=DateValue::new(2026, 3, 10) /> });
    settle().await;
    let input: HtmlInputElement = page.find_as("input");
    type_in(&input, "1.3.2026");
    leave(&input);
    settle().await;
    assert!(
        page.text().contains("Datoen kan ikke være før 10.03.2026."),
        "{}",
        page.text()
    );
}

#[wasm_bindgen_test]
async fn dp_9_of_two_days_the_earlier_begins_the_period() {
    let page = mount(|| view! { <DateRangePicker legend="Ferie" from_name="from" to_name="to" today=today() /> });
    settle().await;
    let inputs: Vec<HtmlInputElement> = page.all("input").into_iter().map(JsCast::unchecked_into).collect();
    let values = || [inputs[0].value(), inputs[1].value()];
    open(&page).await;
    day(&page, "2026-03-20").click();
    settle().await;
    assert!(is_open(&page), "it waits for the other end");
    assert_eq!(values(), ["20.03.2026", ""]);
    day(&page, "2026-03-18").click();
    wait_ms(FRAME_MS).await;
    assert!(!is_open(&page));
    assert_eq!(values(), ["18.03.2026", "20.03.2026"]);
    open(&page).await;
    assert_eq!(page.count("[aria-selected=true]"), 3);
    assert_eq!(
        attribute(&day(&page, "2026-03-19"), "data-period").as_deref(),
        Some("middle")
    );
    for _ in 0..2 {
        day(&page, "2026-03-24").click();
        settle().await;
    }
    wait_ms(FRAME_MS).await;
    assert_eq!(values(), ["24.03.2026", "24.03.2026"], "a period of one day");
}

#[wasm_bindgen_test]
async fn dp_9_an_end_before_the_start_is_told() {
    let page = mount(|| view! { <DateRangePicker legend="Ferie" from="20.03.2026" to="" today=today() /> });
    settle().await;
    let inputs = page.all("input");
    type_in(&inputs[1], "18.03.2026");
    leave(&inputs[1]);
    settle().await;
    assert_eq!(attribute(&inputs[1], "aria-invalid").as_deref(), Some("true"));
    assert_eq!(attribute(&inputs[0], "aria-invalid"), None);
    assert!(page.text().contains("før startdatoen"), "{}", page.text());
}

#[wasm_bindgen_test]
async fn dp_11_weeks_are_numbered_by_iso_8601() {
    let page = mount(|| view! { <DatePicker label="Dag" value="01.01.2027" week_numbers=true today=today() /> });
    settle().await;
    open(&page).await;
    let weeks: Vec<_> = page
        .all("[scope=row]")
        .iter()
        .map(|week| attribute(week, "aria-label").unwrap_or_default())
        .collect();
    assert_eq!(weeks, ["Uke 53", "Uke 1", "Uke 2", "Uke 3", "Uke 4"]);
}

/// What a native form would send under a name.
fn sent(form: &Element, name: &str) -> Vec<String> {
    let make: Function = Reflect::get(&global(), &"FormData".into())
        .expect("FormData")
        .unchecked_into();
    let data = Reflect::construct(&make, &Array::of1(form)).expect("form data");
    let all: Function = Reflect::get(&data, &"getAll".into()).expect("getAll").unchecked_into();
    let values: Array = all
        .call1(&data, &JsValue::from_str(name))
        .expect("values")
        .unchecked_into();
    values.iter().filter_map(|value| value.as_string()).collect()
}

#[wasm_bindgen_test]
async fn dp_12_a_native_form_is_sent_the_date_as_machines_write_it() {
    let page = mount(|| {
        view! {
            <form>
                <DatePicker label="Dag" name="day" today=today() />
            </form>
        }
    });
    settle().await;
    let (form, input) = (page.find("form"), page.find("input"));
    assert_eq!(sent(&form, "day"), [""]);
    for (typed, as_sent) in [
        ("17.5.2026", "2026-05-17"),
        ("31.4.2026", ""),
        ("29. februar 2024", "2024-02-29"),
    ] {
        type_in(&input, typed);
        settle().await;
        assert_eq!(sent(&form, "day"), [as_sent], "{typed}");
    }
}

#[wasm_bindgen_test]
async fn dp_13_it_speaks_the_language_of_the_page() {
    let language = RwSignal::new(Language::En);
    let page = mount(move || {
        provide_language(language);
        view! { <DatePicker label="x" value="17.05.2026" week_numbers=true today=today() /> }
    });
    settle().await;
    open(&page).await;
    assert_eq!(
        attribute(&page.find("[role=dialog]"), "aria-label").as_deref(),
        Some("Choose date")
    );
    assert_eq!(
        attribute(&page.find("[role=grid]"), "aria-label").as_deref(),
        Some("May 2026")
    );
    language.set(Language::Nn);
    settle().await;
    assert_eq!(
        attribute(&page.find("[role=grid]"), "aria-label").as_deref(),
        Some("mai 2026")
    );
    assert_eq!(
        attribute(&page.find("[scope=row]"), "aria-label").as_deref(),
        Some("Veke 18")
    );
}

#[wasm_bindgen_test]
async fn gen_3_gen_4_it_is_reset_with_its_form_and_locked_where_it_may_not_change() {
    let page = mount(|| {
        view! {
            <form>
                <DatePicker label="Dag" name="day" value="17.05.2026" />
                <DatePicker label="Låst" name="locked" value="17.05.2026" readonly=true />
            </form>
        }
    });
    settle().await;
    let input: HtmlInputElement = page.find_as("input");
    type_in(&input, "x");
    page.find_as::<web_sys::HtmlFormElement>("form").reset();
    wait_ms(FRAME_MS).await;
    assert_eq!(input.value(), "17.05.2026");
    let buttons = page.all(".felles-date-picker__button");
    assert!(!buttons[0].matches(":disabled").expect("a selector"));
    assert!(buttons[1].matches(":disabled").expect("a selector"));
}

#[wasm_bindgen_test]
async fn a_text_that_was_typed_before_the_script_counts() {
    let html = concat!(
        r#"<div class="felles-date-picker"><input id="d" name="day" aria-label="Dag" type="text" inputmode="numeric" "#,
        r#"autocomplete="off" spellcheck="false" class="felles-field__control felles-date-picker__input">"#,
        r#"<button popovertarget="d-calendar" class="felles-date-picker__button" type="button" aria-haspopup="dialog" "#,
        r#"aria-label="Velg dato"><svg class="felles-date-picker__icon" viewBox="0 0 24 24" aria-hidden="true"><g></g></svg>"#,
        r#"</button><div popover="auto" class="felles-beside felles-date-picker__panel" role="dialog" "#,
        r#"aria-label="Velg dato" id="d-calendar"><div class="felles-beside__content felles-date-picker__content">"#,
        r"<!></div></div></div>",
    );
    let date = RwSignal::new(String::new());
    let page = hydrate_after(
        html,
        |place| {
            let input = place.query_selector("input").ok().flatten().expect("an input");
            input.unchecked_into::<HtmlInputElement>().set_value("17.05.2026");
        },
        move || view! { <DatePickerControl id="d" name="day" aria_label="Dag" value=date /> },
    );
    settle().await;
    assert_eq!(date.get_untracked(), "17.05.2026");
    assert!(page.find(".felles-date-picker__button").has_attribute("data-scripted"));
}
