//! `TextField` and `Textarea`: what is their own, beside the value binding and the field.

use crate::mount::{attribute, fire, mount, settle, type_in};
use felles::prelude::*;
use leptos::{ev::Event, html, prelude::*};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlFormElement, HtmlInputElement, js_sys::Array};

#[wasm_bindgen_test]
async fn gen_2_a_controlled_field_shows_its_owner_and_calls_back_once() {
    let value = RwSignal::new("fast".to_owned());
    let asked = RwSignal::new(Vec::new());
    let changed = RwSignal::new(0);
    let model: Model<String> = (
        value.into(),
        Callback::new(move |wanted| asked.update(|asked: &mut Vec<String>| asked.push(wanted))),
    )
        .into();
    let page = mount(
        move || view! { <TextField label="Navn" value=model on_change=move |_| changed.update(|count| *count += 1) /> },
    );
    let input: HtmlInputElement = page.find_as("input");
    type_in(&input, "annet");
    settle().await;
    assert_eq!(input.value(), "fast");
    assert_eq!((asked.get_untracked().len(), changed.get_untracked()), (1, 1));
}

#[wasm_bindgen_test]
fn callbacks_are_called_and_the_model_is_new_by_then() {
    let value = RwSignal::new(String::new());
    let heard = RwSignal::new(Vec::<String>::new());
    let note = move |what: &str| heard.update(|heard| heard.push(format!("{what} {}", value.get_untracked())));
    let node_ref = NodeRef::<html::Input>::new();
    let page = mount(move || {
        view! {
            <TextField
                label="Navn"
                value=value
                node_ref=node_ref
                on_change=move |_| note("change")
                on_input=move |_: Event| note("input")
                on_focus=move |_| note("focus")
                on_blur=move |_| note("blur")
            />
        }
    });
    let input = page.find("input");
    fire(&input, "focus");
    type_in(&input, "K");
    fire(&input, "blur");
    assert_eq!(heard.get_untracked(), ["focus ", "change K", "input K", "blur K"]);
    assert!(node_ref.get_untracked().is_some());
}

#[wasm_bindgen_test]
fn a_form_sends_what_is_typed() {
    let page = mount(|| {
        view! {
            <form>
                <TextField label="Navn" name="navn" value="Kari" />
                <TextField label="Låst" name="last" value="fast" readonly=true />
                <TextField label="Av" name="av" value="x" disabled=true />
                <Textarea label="Om" name="om" value="to\nlinjer" />
                <Checkbox label="Ja" name="svar" value="ja" checked=true />
                <Checkbox label="Nei" name="svar" value="nei" />
                <Checkbox label="Delvis" name="svar" value="delvis" checked=true indeterminate=true />
                <Checkbox label="Låst" name="svar" value="last" checked=true readonly=true />
            </form>
        }
    });
    type_in(&page.find("[name=navn]"), "Ola");
    let form: HtmlFormElement = page.find_as("form");
    let data = web_sys::FormData::new_with_form(&form).expect("form data");
    let all = |name: &str| {
        Array::from(&data.get_all(name))
            .iter()
            .filter_map(|value| value.as_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(all("navn"), ["Ola"]);
    assert_eq!(all("last"), ["fast"]);
    assert!(all("av").is_empty());
    assert_eq!(all("om"), ["to\nlinjer"]);
    assert_eq!(all("svar"), ["ja", "last"]);
}

#[wasm_bindgen_test]
fn a_width_in_characters_needs_no_script() {
    let page = mount(|| {
        view! {
            <TextField label="Postnummer" width=4 r#type=TextFieldType::Numeric />
            <TextField label="Navn" width=0 />
        }
    });
    let inputs = page.all("input");
    assert_eq!(attribute(&inputs[0], "size").as_deref(), Some("4"));
    assert_eq!(attribute(&inputs[1], "size"), None);
}

#[wasm_bindgen_test]
fn huge_and_hostile_text_is_text() {
    let hostile = format!("<img src=x onerror=alert(1)>\u{202e}{}", "x".repeat(1_000_000));
    let text = hostile.clone();
    let page = mount(move || {
        view! {
            <TextField label=text.clone() description=text.clone() error=text.clone() prefix=text.clone() value=text.clone() />
            <Textarea label="x" value=text.clone() counter=10 />
            <Checkbox label=text.clone() description=text />
        }
    });
    assert_eq!(page.count("img"), 0);
    assert_eq!(page.find("label").text_content().as_deref(), Some(hostile.as_str()));
}
