//! A native control's value and its model.

use crate::mount::{Mounted, fire, hydrate, hydrate_after, mount, mount_in_shadow, settle, type_in, wait_ms};
use felles::{
    prelude::*,
    runtime::value_binding::{bind_checked, bind_text, bind_textarea},
};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Event, HtmlElement, HtmlFormElement, HtmlInputElement, HtmlTextAreaElement, InputEvent, InputEventInit};

/// All that a callback was called with.
fn heard<T: Clone + Send + Sync + 'static>() -> (Callback<T>, RwSignal<Vec<T>>) {
    let heard = RwSignal::new(Vec::new());
    (
        Callback::new(move |value| heard.update(|heard| heard.push(value))),
        heard,
    )
}

/// A model whose owner makes something else of each value.
fn ruled(start: &str, rule: impl Fn(&str) -> String + Send + Sync + 'static) -> Model<String> {
    let value = RwSignal::new(start.to_owned());
    (
        value.into(),
        Callback::new(move |wanted: String| value.set(rule(&wanted))),
    )
        .into()
}

fn text_input(model: Model<String>) -> Mounted {
    mount(move || view! { <input type="text" {..bind_text(model, None)} /> })
}

fn input(page: &Mounted) -> HtmlInputElement {
    page.find_as("input")
}

/// Puts text where the caret is, and tells so, as a keyboard does.
fn insert(input: &HtmlInputElement, text: &str, composing: bool) {
    let caret = input.selection_end().expect("a caret").expect("a caret");
    input
        .set_range_text_with_start_and_end(text, caret, caret)
        .expect("inserted");
    let after = caret + u32::try_from(text.encode_utf16().count()).expect("short");
    input.set_selection_range(after, after).expect("a caret");
    let init = InputEventInit::new();
    init.set_bubbles(true);
    init.set_is_composing(composing);
    let event = InputEvent::new_with_event_init_dict("input", &init).expect("an event");
    input.dispatch_event(&event).expect("dispatched");
}

/// Where the caret is: no text may be selected.
fn caret(input: &HtmlInputElement) -> u32 {
    let place = (input.selection_start(), input.selection_end());
    let (Ok(Some(start)), Ok(Some(end))) = place else {
        panic!("no caret: {place:?}")
    };
    assert_eq!(start, end);
    end
}

#[wasm_bindgen_test]
async fn gen_2_a_shared_value_goes_both_ways() {
    let value = RwSignal::new("Kari".to_owned());
    let (on_change, heard) = heard();
    let page = mount(move || view! { <input type="text" {..bind_text(value.into(), Some(on_change))} /> });
    assert_eq!(input(&page).value(), "Kari");
    type_in(&input(&page), "Kari Nordmann");
    assert_eq!(value.get_untracked(), "Kari Nordmann");
    value.set("Ola".to_owned());
    settle().await;
    assert_eq!(input(&page).value(), "Ola");
    assert_eq!(heard.get_untracked(), ["Kari Nordmann"], "only what the user did");
}

#[wasm_bindgen_test]
async fn gen_2_a_refused_text_is_taken_back_at_once_and_asked_for_once() {
    let value = RwSignal::new("fast".to_owned());
    let (ask, asked) = heard();
    let (on_change, heard) = heard();
    let page =
        mount(move || view! { <input type="text" {..bind_text((value.into(), ask).into(), Some(on_change))} /> });
    type_in(&input(&page), "faste");
    assert_eq!(input(&page).value(), "fast");
    assert_eq!(
        (asked.get_untracked(), heard.get_untracked()),
        (vec!["faste".to_owned()], vec!["faste".to_owned()])
    );
    value.set("løs".to_owned());
    settle().await;
    assert_eq!(input(&page).value(), "løs");
}

#[wasm_bindgen_test]
async fn gen_2_a_refused_check_is_taken_back_at_once_and_asked_for_once() {
    let checked = RwSignal::new(false);
    let (ask, asked) = heard();
    let (on_change, heard) = heard();
    let page = mount(
        move || view! { <input type="checkbox" {..bind_checked((checked.into(), ask).into(), Some(on_change))} /> },
    );
    input(&page).click();
    assert!(!input(&page).checked());
    assert_eq!((asked.get_untracked(), heard.get_untracked()), (vec![true], vec![true]));
    checked.set(true);
    settle().await;
    assert!(input(&page).checked());
}

#[wasm_bindgen_test]
async fn the_caret_stays_where_the_user_types_when_the_owner_changes_the_text() {
    let grouped = |wanted: &str| {
        let digits: Vec<char> = wanted.chars().filter(char::is_ascii_digit).collect();
        let groups: Vec<String> = digits.rchunks(3).rev().map(|group| group.iter().collect()).collect();
        groups.join(" ")
    };
    let page = text_input(ruled("12 345", grouped));
    let input = input(&page);
    input.focus().expect("focused");
    input.set_selection_range(1, 1).expect("a caret");
    insert(&input, "9", false);
    assert_eq!((input.value().as_str(), caret(&input)), ("192 345", 2));
    insert(&input, "8", false);
    assert_eq!((input.value().as_str(), caret(&input)), ("1 982 345", 4));
    insert(&input, "x", false);
    assert_eq!((input.value().as_str(), caret(&input)), ("1 982 345", 4), "refused");
    settle().await;
    assert_eq!(caret(&input), 4, "also after effects have run");
}

#[wasm_bindgen_test]
async fn writing_a_value_takes_no_focus() {
    let value = RwSignal::new(String::new());
    let page = text_input(value.into());
    value.set("Ola".to_owned());
    settle().await;
    assert!(!input(&page).matches(":focus").expect("a selector"));
}

#[wasm_bindgen_test]
async fn a_type_without_a_caret_is_written_too() {
    let model = ruled("", |wanted| wanted.replace(' ', ""));
    let page = mount(move || view! { <input type="email" {..bind_text(model, None)} /> });
    let input = input(&page);
    input.focus().expect("focused");
    type_in(&input, "a b@c.no");
    assert_eq!(input.value(), "ab@c.no");
}

#[wasm_bindgen_test]
async fn nothing_is_written_while_an_input_method_composes() {
    let model = ruled("", str::to_uppercase);
    let page = text_input(model);
    let input = input(&page);
    input.focus().expect("focused");
    insert(&input, "k", true);
    assert_eq!((input.value().as_str(), model.get_untracked().as_str()), ("k", "K"));
    settle().await;
    assert_eq!(input.value(), "k", "effects wait too");
    insert(&input, "å", true);
    assert_eq!(input.value(), "kå");
    input
        .dispatch_event(&Event::new("compositionend").expect("an event"))
        .expect("dispatched");
    assert_eq!(input.value(), "KÅ");
    insert(&input, "r", false);
    assert_eq!(input.value(), "KÅR");
}

/// Fills a control in as some browsers and password managers do: no `input` event comes.
fn fill_in(page: &Mounted, class: &str, value: &str) {
    page.find_as::<HtmlInputElement>(class).set_value(value);
}

/// Two fields in a form whose `submit` goes nowhere; what the models were when it came is kept.
fn in_form(
    email: RwSignal<String>,
    code: RwSignal<String>,
    sent: RwSignal<Vec<String>>,
    heard: Callback<String>,
) -> AnyView {
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        sent.update(|sent| sent.push(format!("{} {}", email.get_untracked(), code.get_untracked())));
    };
    view! {
        <form on:submit=submit>
            <input type="text" class="email" {..bind_text(email.into(), Some(heard))} />
            <input type="text" class="code" {..bind_text(code.into(), None)} />
        </form>
    }
    .into_any()
}

#[wasm_bindgen_test]
async fn what_is_filled_in_without_an_input_event_is_known_when_the_form_is_sent() {
    for in_shadow in [false, true] {
        let (email, code) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
        let sent = RwSignal::new(Vec::new());
        let (callback, heard) = heard::<String>();
        let view = move || in_form(email, code, sent, callback);
        let page = if in_shadow { mount_in_shadow(view) } else { mount(view) };
        settle().await;

        fill_in(&page, ".email", "kari@example.no");
        fire(&page.find(".email"), "change");
        assert_eq!(email.get_untracked(), "kari@example.no", "a change is told of");
        fire(&page.find(".email"), "change");
        assert_eq!(heard.get_untracked(), ["kari@example.no"], "once");

        fill_in(&page, ".code", "1234");
        page.find_as::<HtmlFormElement>("form").request_submit().expect("sent");
        assert_eq!(sent.get_untracked(), ["kari@example.no 1234"], "nothing was told of");

        // What the page sets itself is not shown yet, and is not taken back.
        code.set("5678".to_owned());
        page.find_as::<HtmlFormElement>("form").request_submit().expect("sent");
        assert_eq!(
            sent.get_untracked().last().map(String::as_str),
            Some("kari@example.no 5678")
        );
        settle().await;
        assert_eq!(page.find_as::<HtmlInputElement>(".code").value(), "5678");
    }
}

#[wasm_bindgen_test]
async fn gen_3_a_reset_goes_back_to_the_start_and_the_model_hears_of_it() {
    let shared = RwSignal::new("start".to_owned());
    let note = RwSignal::new("to\nlinjer".to_owned());
    let checked = RwSignal::new(true);
    let page = mount(move || {
        view! {
            <form>
                <input type="text" class="own" {..bind_text("min".into(), None)} />
                <input type="text" class="shared" {..bind_text(shared.into(), None)} />
                <textarea {..bind_textarea(note.into(), None)}></textarea>
                <input type="checkbox" {..bind_checked(checked.into(), None)} />
            </form>
        }
    });
    settle().await;
    type_in(&page.find(".own"), "x");
    type_in(&page.find(".shared"), "y");
    type_in(&page.find("textarea"), "z");
    page.find("[type=checkbox]").click();
    assert_eq!((shared.get_untracked().as_str(), checked.get_untracked()), ("y", false));
    page.find_as::<HtmlFormElement>("form").reset();
    settle().await;
    settle().await;
    assert_eq!(page.find_as::<HtmlInputElement>(".own").value(), "min");
    assert_eq!(page.find_as::<HtmlInputElement>(".shared").value(), "start");
    assert_eq!(page.find_as::<HtmlTextAreaElement>("textarea").value(), "to\nlinjer");
    assert!(page.find_as::<HtmlInputElement>("[type=checkbox]").checked());
    assert_eq!(
        (shared.get_untracked().as_str(), note.get_untracked().as_str()),
        ("start", "to\nlinjer")
    );
    assert!(checked.get_untracked());
}

#[wasm_bindgen_test]
async fn gen_3_a_reset_leaves_other_forms_alone_and_reaches_controls_with_a_form_attribute() {
    let inside = RwSignal::new("a".to_owned());
    let outside = RwSignal::new("b".to_owned());
    let other = RwSignal::new("c".to_owned());
    let page = mount(move || {
        view! {
            <form id="reset-me" class="mine"><input type="text" class="in" {..bind_text(inside.into(), None)} /></form>
            <input type="text" class="out" form="reset-me" {..bind_text(outside.into(), None)} />
            <form><input type="text" class="other" {..bind_text(other.into(), None)} /></form>
        }
    });
    for class in [".in", ".out", ".other"] {
        type_in(&page.find(class), "x");
    }
    page.find_as::<HtmlFormElement>(".mine").reset();
    settle().await;
    settle().await;
    let values = [inside, outside, other].map(|value| value.get_untracked());
    assert_eq!(values, ["a", "b", "x"]);
}

#[wasm_bindgen_test]
async fn gen_3_gen_10_a_reset_is_heard_in_a_shadow_root() {
    let value = RwSignal::new("start".to_owned());
    let page = mount_in_shadow(move || view! { <form><input type="text" {..bind_text(value.into(), None)} /></form> });
    settle().await;
    type_in(&page.find("input"), "x");
    page.find_as::<HtmlFormElement>("form").reset();
    settle().await;
    settle().await;
    assert_eq!(
        (input(&page).value().as_str(), value.get_untracked().as_str()),
        ("start", "start")
    );
}

#[wasm_bindgen_test]
async fn a_reset_that_is_prevented_changes_nothing() {
    let value = RwSignal::new("start".to_owned());
    let page = mount(move || {
        view! {
            <form on:reset=|event| event.prevent_default()>
                <input type="text" {..bind_text(value.into(), None)} />
            </form>
        }
    });
    settle().await;
    page.find_as::<HtmlFormElement>("form").reset();
    value.set("endret".to_owned());
    settle().await;
    settle().await;
    assert_eq!(
        (input(&page).value().as_str(), value.get_untracked().as_str()),
        ("endret", "endret")
    );
}

#[wasm_bindgen_test]
async fn an_owner_may_refuse_a_reset() {
    let value = RwSignal::new("holder".to_owned());
    let (ask, asked) = heard();
    let page =
        mount(move || view! { <form><input type="text" {..bind_text((value.into(), ask).into(), None)} /></form> });
    value.set("endret".to_owned());
    settle().await;
    page.find_as::<HtmlFormElement>("form").reset();
    settle().await;
    settle().await;
    assert_eq!(asked.get_untracked(), ["holder"]);
    assert_eq!(input(&page).value(), "endret");
}

#[wasm_bindgen_test]
async fn a_control_that_is_gone_hears_nothing() {
    let value = RwSignal::new("start".to_owned());
    let shown = RwSignal::new(true);
    let page = mount(move || {
        view! {
            <form>
                {move || shown.get().then(|| view! { <input type="text" {..bind_text(value.into(), None)} /> })}
            </form>
        }
    });
    settle().await;
    let gone = input(&page);
    type_in(&gone, "x");
    shown.set(false);
    settle().await;
    assert_eq!(page.count("input"), 0);
    type_in(&gone, "spøkelse");
    page.find_as::<HtmlFormElement>("form").reset();
    settle().await;
    settle().await;
    assert_eq!(value.get_untracked(), "x");
}

#[wasm_bindgen_test]
async fn a_megabyte_is_taken_counted_and_written_back() {
    let page = text_input(ruled("", str::to_uppercase));
    let input = input(&page);
    input.focus().expect("focused");
    type_in(&input, &"å".repeat(1_000_000));
    assert_eq!(input.value(), "Å".repeat(1_000_000));
}

#[wasm_bindgen_test]
async fn half_a_character_is_no_trouble() {
    let value = RwSignal::new(String::new());
    let page = text_input(value.into());
    let half = web_sys::js_sys::JsString::from_char_code1(0xD83D);
    web_sys::js_sys::Reflect::set(&input(&page), &"value".into(), &half).expect("set");
    insert(&input(&page), "a", false);
    settle().await;
    assert_eq!(value.get_untracked(), "\u{fffd}a");
}

const SERVER_HTML: &str = r#"<div><input type="text" value="fra server"><p>fra server</p></div>"#;

fn echoed(value: RwSignal<String>) -> impl IntoView {
    view! {
        <div>
            <input type="text" {..bind_text(value.into(), None)} />
            <p>{move || value.get()}</p>
        </div>
    }
}

#[wasm_bindgen_test]
async fn text_typed_before_hydration_is_taken_as_typed() {
    let value = RwSignal::new("fra server".to_owned());
    let page = hydrate_after(
        SERVER_HTML,
        |place: &HtmlElement| {
            let input: HtmlInputElement = place.query_selector("input").unwrap().unwrap().unchecked_into();
            input.set_value("skrevet først");
        },
        move || echoed(value),
    );
    settle().await;
    assert_eq!(input(&page).value(), "skrevet først");
    assert_eq!(value.get_untracked(), "skrevet først");
    settle().await;
    assert_eq!(
        page.find("p").text_content().as_deref(),
        Some("skrevet først"),
        "what follows the value is shown too"
    );
}

#[wasm_bindgen_test]
async fn a_value_that_the_page_has_by_other_ways_is_shown_after_hydration() {
    let value = RwSignal::new("fra server".to_owned());
    let page = hydrate(SERVER_HTML, move || echoed(value));
    value.set("et utkast".to_owned());
    settle().await;
    assert_eq!(
        (input(&page).value().as_str(), value.get_untracked().as_str()),
        ("et utkast", "et utkast")
    );
}

#[wasm_bindgen_test]
async fn text_and_a_check_from_before_hydration_reach_their_models() {
    let text = RwSignal::new("a".to_owned());
    let checked = RwSignal::new(false);
    let (on_change, heard) = heard();
    let page = hydrate_after(
        r#"<div><textarea>a</textarea><input type="checkbox"></div>"#,
        |place: &HtmlElement| {
            let area: HtmlTextAreaElement = place.query_selector("textarea").unwrap().unwrap().unchecked_into();
            area.set_value("a og b");
            place
                .query_selector("input")
                .unwrap()
                .unwrap()
                .unchecked_into::<HtmlElement>()
                .click();
        },
        move || {
            view! {
                <div>
                    <textarea {..bind_textarea(text.into(), None)}></textarea>
                    <input type="checkbox" {..bind_checked(checked.into(), Some(on_change))} />
                </div>
            }
        },
    );
    settle().await;
    assert_eq!(
        (text.get_untracked().as_str(), checked.get_untracked()),
        ("a og b", true)
    );
    assert_eq!(heard.get_untracked(), [true]);
    assert!(page.find_as::<HtmlInputElement>("input").checked());
}

#[wasm_bindgen_test]
async fn a_new_model_in_the_same_place_brings_its_own_start_value() {
    let which = RwSignal::new(1);
    let page = mount(move || {
        view! {
            <form>
                {move || {
                    let start = format!("nummer {}", which.get());
                    view! { <input type="text" {..bind_text(start.into(), None)} /> }
                }}
            </form>
        }
    });
    settle().await;
    type_in(&input(&page), "x");
    which.set(2);
    settle().await;
    wait_ms(1).await;
    assert_eq!(input(&page).value(), "nummer 2");
    type_in(&input(&page), "x");
    page.find_as::<HtmlFormElement>("form").reset();
    settle().await;
    settle().await;
    assert_eq!(input(&page).value(), "nummer 2");
}
