//! Field: what it wires.

use crate::mount::{attribute, document, has_focus, mount, mount_in_shadow, settle, type_in, wait_ms};
use felles::prelude::*;
use leptos::prelude::*;
use std::{cell::RefCell, collections::BTreeSet, rc::Rc};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlInputElement, HtmlLabelElement, js_sys::Reflect};

#[wasm_bindgen_test]
fn fld_1_the_label_is_for_the_control_with_an_id_of_its_own_or_without() {
    let page = mount(|| {
        view! {
            <TextField label="Navn" />
            <TextField label="E-post" id="epost" />
            <Field label="Kommune"><TextFieldControl id="kommune" /></Field>
        }
    });
    for (label, input) in page.all("label").into_iter().zip(page.all("input")) {
        let label: HtmlLabelElement = label.unchecked_into();
        assert_eq!(label.control().as_ref(), Some(&input));
        label.click();
        assert!(has_focus(&input), "{}", page.html());
    }
}

#[wasm_bindgen_test]
async fn gen_1_wiring_follows_an_id_that_changes() {
    let id = RwSignal::new("en".to_owned());
    let page = mount(move || view! { <TextField label="Navn" id=id description="Hjelp" error="Feil" counter=5 /> });
    id.set("to".to_owned());
    settle().await;
    let input = page.find("input");
    assert_eq!(attribute(&input, "id").as_deref(), Some("to"));
    assert_eq!(attribute(&page.find("label"), "for").as_deref(), Some("to"));
    let described = attribute(&input, "aria-describedby").expect("described");
    assert_eq!(described, "to-message to-description to-counter");
    for id in described.split(' ') {
        assert_eq!(page.count(&format!("#{id}")), 1, "{id}");
    }
}

#[wasm_bindgen_test]
fn gen_1_a_thousand_fields_have_a_thousand_ids() {
    let page = mount(|| {
        IdScope::provide("mange");
        (0..1000)
            .map(|index| {
                let name = if index % 3 == 0 { None } else { Some("navn") };
                view! { <TextField label="Navn" name=name /> }
            })
            .collect_view()
    });
    let ids: BTreeSet<String> = page
        .all("input")
        .iter()
        .filter_map(|input| attribute(input, "id"))
        .collect();
    assert_eq!(ids.len(), 1000);
}

#[wasm_bindgen_test]
async fn fld_2_descriptions_follow_when_parts_come_and_go() {
    let error = RwSignal::new(None::<Problem>);
    let description = RwSignal::new(None::<&'static str>);
    let page = mount(move || {
        view! {
            <TextField label="Navn" name="n" id="n" error=error description=description suffix="kr" aria_describedby="egen" />
        }
    });
    let described = || attribute(&page.find("input"), "aria-describedby").unwrap_or_default();
    assert_eq!(described(), "n-suffix egen");
    error.set(Some("Skriv navnet".into()));
    description.set(Some("Fullt navn"));
    settle().await;
    assert_eq!(described(), "n-message n-description n-suffix egen");
    assert_eq!((page.count("#n-message"), page.count("#n-description")), (1, 1));
    description.set(None);
    error.set(None);
    settle().await;
    assert_eq!(described(), "n-suffix egen");
    assert_eq!((page.count("#n-message"), page.count("#n-description")), (0, 0));
}

#[wasm_bindgen_test]
async fn fld_3_an_error_makes_the_control_invalid_while_it_is_there() {
    let message = RwSignal::new(None::<FieldMessage>);
    let invalid = RwSignal::new(false);
    let page = mount(move || view! { <TextField label="Navn" message=message invalid=invalid /> });
    let state = || attribute(&page.find("input"), "aria-invalid");
    assert_eq!(state(), None);
    message.set(Some(FieldMessage::danger("Skriv navnet")));
    settle().await;
    assert_eq!(state().as_deref(), Some("true"));
    for other in [
        FieldMessage::success("Fint"),
        FieldMessage::info("Husk"),
        FieldMessage::warning("Pass på"),
    ] {
        let kind = other.kind.name();
        message.set(Some(other));
        settle().await;
        assert_eq!(state(), None, "{kind}");
        assert_eq!(
            attribute(&page.find(".felles-field__message"), "data-kind").as_deref(),
            Some(kind)
        );
    }
    invalid.set(true);
    message.set(None);
    settle().await;
    assert_eq!(state().as_deref(), Some("true"), "the author said so");
}

#[wasm_bindgen_test]
async fn gen_9_each_kind_of_message_has_a_symbol_and_a_word_of_its_own() {
    let page = mount(|| {
        [
            FieldMessage::danger("x"),
            FieldMessage::warning("x"),
            FieldMessage::success("x"),
            FieldMessage::info("x"),
        ]
        .map(|message| view! { <TextField label="Navn" message=message /> })
        .into_iter()
        .collect_view()
    });
    let paths = page
        .place
        .query_selector_all(".felles-field__message path")
        .expect("a selector");
    let shapes: BTreeSet<_> = (0..paths.length())
        .filter_map(|index| attribute(paths.item(index)?.unchecked_ref(), "d"))
        .collect();
    assert_eq!(shapes.len(), 4);
    let words: BTreeSet<_> = page
        .all(".felles-field__kind")
        .iter()
        .map(|word| word.text_content())
        .collect();
    assert_eq!(words.len(), 4);
    let message = page.find(".felles-field__message");
    assert_eq!(message.text_content().as_deref(), Some("Feil: x"));
    assert_eq!(page.count(".felles-field__message > .felles-field__kind"), 4);
}

/// Hears what the console is warned of, for as long as it lives.
struct Warnings {
    heard: Rc<RefCell<Vec<String>>>,
    console: JsValue,
    own: JsValue,
    _listener: Closure<dyn Fn(JsValue)>,
}

impl Warnings {
    fn hear() -> Self {
        let console = Reflect::get(&web_sys::js_sys::global(), &"console".into()).expect("a console");
        let own = Reflect::get(&console, &"warn".into()).expect("its warn");
        let heard = Rc::new(RefCell::new(Vec::new()));
        let told = Rc::clone(&heard);
        let listener = Closure::new(move |warning: JsValue| {
            told.borrow_mut().push(warning.as_string().unwrap_or_default());
        });
        Reflect::set(&console, &"warn".into(), listener.as_ref()).expect("set");
        Self {
            heard,
            console,
            own,
            _listener: listener,
        }
    }

    fn of_controls(&self) -> usize {
        self.heard
            .borrow()
            .iter()
            .filter(|warning| warning.contains("one control"))
            .count()
    }
}

impl Drop for Warnings {
    fn drop(&mut self) {
        Reflect::set(&self.console, &"warn".into(), &self.own).expect("set");
    }
}

#[wasm_bindgen_test]
fn fld_5_a_second_control_gives_a_warning() {
    let warnings = Warnings::hear();
    drop(mount(|| view! { <Field label="Navn"><TextFieldControl /></Field> }));
    assert_eq!(warnings.of_controls(), 0);
    drop(mount(
        || view! { <Field label="Navn"><TextFieldControl /><TextFieldControl /></Field> },
    ));
    assert_eq!(warnings.of_controls(), 1);
}

#[wasm_bindgen_test]
async fn fld_5_a_control_that_takes_the_place_of_another_is_no_second_one() {
    let warnings = Warnings::hear();
    let long = RwSignal::new(false);
    let page = mount(move || {
        view! {
            <Field label="Navn" name="navn">
                {move || {
                    if long.get() {
                        view! { <TextareaControl /> }.into_any()
                    } else {
                        view! { <TextFieldControl /> }.into_any()
                    }
                }}
            </Field>
        }
    });
    settle().await;
    long.set(true);
    settle().await;
    assert_eq!(
        attribute(&page.find("textarea"), "id"),
        attribute(&page.find("label"), "for")
    );
    long.set(false);
    settle().await;
    assert_eq!(
        attribute(&page.find("input"), "id"),
        attribute(&page.find("label"), "for")
    );
    assert_eq!(warnings.of_controls(), 0);
}

#[wasm_bindgen_test]
fn fld_7_an_affix_describes_but_does_not_name() {
    let page = mount(|| view! { <TextField label="Vekt" id="vekt" suffix="kg" /> });
    let label: HtmlLabelElement = page.find_as("label");
    assert_eq!(label.text_content().as_deref(), Some("Vekt"));
    assert_eq!(
        attribute(&page.find("input"), "aria-describedby").as_deref(),
        Some("vekt-suffix")
    );
    assert_eq!(page.find("#vekt-suffix").text_content().as_deref(), Some("kg"));
}

#[wasm_bindgen_test]
async fn fld_8_required_is_an_attribute_and_words_and_may_change() {
    let required = RwSignal::new(false);
    let page = mount(move || view! { <TextField label="Navn" required=required /> });
    let input: HtmlInputElement = page.find_as("input");
    assert!(!input.required());
    required.set(true);
    settle().await;
    assert!(input.required());
    assert_eq!(
        page.find("label").text_content().as_deref(),
        Some("Navn (må fylles ut)")
    );
}

#[wasm_bindgen_test]
async fn cc_1_cc_2_the_counter_follows_typing_and_the_program() {
    let value = RwSignal::new(String::new());
    let page = mount(move || view! { <Textarea label="Tekst" id="t" counter=5 value=value /> });
    let says = || page.find("#t-counter").text_content().unwrap_or_default();
    assert_eq!(says(), "Du kan skrive inntil 5 tegn. 5 tegn igjen");
    type_in(&page.find("textarea"), "blåbær");
    settle().await;
    assert!(says().ends_with("1 tegn for mye"), "{}", says());
    assert_eq!(
        attribute(&page.find("textarea"), "aria-invalid").as_deref(),
        Some("true")
    );
    assert!(attribute(&page.find("#t-counter"), "data-over").is_some());
    assert_eq!(attribute(&page.find("textarea"), "maxlength"), None, "typing goes on");
    value.set("😀".to_owned());
    settle().await;
    assert!(says().ends_with("3 tegn igjen"), "{}", says());
    assert_eq!(attribute(&page.find("textarea"), "aria-invalid"), None);
    assert!(attribute(&page.find("#t-counter"), "data-over").is_none());
}

#[wasm_bindgen_test]
fn cc_3_cc_5_counter_then_message_and_both_describe() {
    let page = mount(|| view! { <Textarea label="Tekst" id="t" counter=5 error="Skriv noe" /> });
    let parts: Vec<_> = page
        .all("[id]")
        .iter()
        .filter_map(|part| attribute(part, "id"))
        .collect();
    assert_eq!(parts, ["t", "t-counter", "t-message"]);
    assert_eq!(
        attribute(&page.find("textarea"), "aria-describedby").as_deref(),
        Some("t-message t-counter")
    );
    let said = page.find("#t-counter").text_content().unwrap_or_default();
    assert_eq!(said.matches("inntil 5").count(), 1);
}

#[wasm_bindgen_test]
async fn cc_4_the_count_is_announced_after_a_pause_while_the_control_has_the_focus() {
    let value = RwSignal::new(String::new());
    let page = mount(move || view! { <TextField label="Tekst" counter=40 value=value /> });
    let announced = || {
        let region = document().query_selector(".felles-announcer").expect("a selector");
        region.and_then(|region| region.text_content()).unwrap_or_default()
    };
    let before = announced();
    value.set("a".repeat(7));
    settle().await;
    wait_ms(1300).await;
    assert_eq!(announced(), before, "nobody is there");
    page.find("input").focus().expect("focused");
    type_in(&page.find("input"), &"a".repeat(9));
    wait_ms(300).await;
    type_in(&page.find("input"), &"a".repeat(11));
    wait_ms(800).await;
    assert_eq!(announced(), before, "still typing");
    wait_ms(600).await;
    assert_eq!(announced(), "29 tegn igjen");
    assert_eq!(page.count("[aria-live]"), 0, "there is one region, and it is not here");
}

#[wasm_bindgen_test]
async fn gen_10_a_field_works_in_a_shadow_root_and_after_it_was_moved() {
    let value = RwSignal::new(String::new());
    let page = mount_in_shadow(move || view! { <TextField label="Navn" value=value counter=9 error="Nei" /> });
    let input = page.find("input");
    let described = attribute(&input, "aria-describedby").expect("described");
    for id in described.split(' ') {
        assert_eq!(page.count(&format!("#{id}")), 1, "{id}");
    }
    let elsewhere = document().create_element("div").expect("an element");
    document()
        .body()
        .expect("a body")
        .append_child(&elsewhere)
        .expect("appended");
    elsewhere.append_child(&page.place).expect("moved");
    type_in(&input, "Kari");
    settle().await;
    assert_eq!(value.get_untracked(), "Kari");
    assert!(page.text().contains("5 tegn igjen"), "{}", page.text());
    elsewhere.remove();
}

#[wasm_bindgen_test]
async fn a_rule_runs_once_for_each_change() {
    let runs = RwSignal::new(0);
    let value = RwSignal::new(String::new());
    let rule = move || {
        runs.update_untracked(|runs| *runs += 1);
        value.read().is_empty().then_some("Skriv navnet ditt")
    };
    let page = mount(move || view! { <TextField label="Navn" value=value error=rule /> });
    settle().await;
    let before = runs.get_untracked();
    type_in(&page.find("input"), "K");
    settle().await;
    assert_eq!(runs.get_untracked() - before, 1);
    assert_eq!(page.count(".felles-field__message"), 0);
}

#[wasm_bindgen_test]
async fn words_follow_the_language() {
    let language = RwSignal::new(Language::Nb);
    let page = mount(move || {
        provide_language(language);
        view! { <TextField label="x" required=true error="y" counter=3 /> }
    });
    language.set(Language::En);
    settle().await;
    assert_eq!(page.find("label").text_content().as_deref(), Some("x (required)"));
    assert_eq!(
        page.find(".felles-field__message").text_content().as_deref(),
        Some("Error: y")
    );
    assert!(page.text().contains("3 characters left"), "{}", page.text());
}

#[wasm_bindgen_test]
fn gen_4_a_disabled_field_takes_no_focus_and_a_readonly_one_does() {
    let page = mount(|| {
        view! {
            <TextField label="Av" disabled=true />
            <TextField label="Låst" readonly=true value="fast" />
        }
    });
    let inputs = page.all("input");
    inputs[0].focus().expect("asked");
    assert!(!has_focus(&inputs[0]));
    inputs[1].focus().expect("asked");
    assert!(has_focus(&inputs[1]));
    let locks = page.place.query_selector_all("label svg").expect("a selector");
    assert_eq!(locks.length(), 1);
}

#[wasm_bindgen_test]
async fn gen_7_aria_of_the_author_is_kept_and_descriptions_are_added_to() {
    let error = RwSignal::new(None::<&'static str>);
    let page = mount(move || {
        view! {
            <p id="egen">"Egen hjelp"</p>
            <TextField label="Navn" id="n" error=error description="Fullt navn" aria_describedby="egen" />
        }
    });
    let described = || attribute(&page.find("input"), "aria-describedby");
    assert_eq!(described().as_deref(), Some("n-description egen"));
    error.set(Some("Skriv navnet"));
    settle().await;
    assert_eq!(described().as_deref(), Some("n-message n-description egen"));
}

#[wasm_bindgen_test]
fn cc_6_length_is_counted_as_the_dom_counts_it() {
    for (text, length) in [("", 0), ("åøæ", 3), ("👩‍👩‍👧", 8), ("a\u{202e}b", 3)] {
        let page = mount(move || view! { <TextField label="Navn" value=text counter=20 /> });
        let input: HtmlInputElement = page.find("input").unchecked_into();
        assert_eq!(
            web_sys::js_sys::JsString::from(input.value()).length(),
            length,
            "{text}"
        );
        assert_eq!(felles::components::character_count(text), length, "{text}");
        assert!(
            page.html().contains(&format!("{} tegn igjen", 20 - length)),
            "{text}: {}",
            page.html()
        );
    }
}
