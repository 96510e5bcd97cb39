//! Checkbox: presses, and states that HTML has no attribute for.

use crate::mount::{Mounted, attribute, document, has_focus, mount, settle};
use felles::{prelude::*, styles::adopt_tokens};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement, HtmlFormElement, HtmlInputElement};

/// What a finger hits there.
fn at(x: f64, y: f64) -> HtmlElement {
    #[allow(clippy::cast_possible_truncation)]
    let hit = document().element_from_point(x as f32, y as f32);
    hit.expect("something").unchecked_into()
}

fn middle(element: &Element) -> (f64, f64) {
    let place = element.get_bounding_client_rect();
    (place.left() + place.width() / 2.0, place.top() + place.height() / 2.0)
}

#[wasm_bindgen_test]
async fn fld_6_the_whole_row_toggles() {
    adopt_tokens();
    let page = mount(|| view! { <Checkbox label="Ja" description="Du kan ombestemme deg senere" /> });
    settle().await;
    let input: HtmlInputElement = page.find_as("input");
    let row = page.find(".felles-field");
    row.scroll_into_view();
    let place = row.get_bounding_client_rect();
    assert!(place.height() >= 44.0, "{}", place.height());
    let (label, description) = (page.find("label"), page.find(".felles-field__description"));
    let edge = (place.left() + 2.0, place.bottom() - 2.0);
    for (checked, (x, y)) in [
        (true, middle(&label)),
        (false, middle(&description)),
        (true, edge),
        (false, middle(&input)),
    ] {
        at(x, y).click();
        assert_eq!(input.checked(), checked, "at {x}, {y}");
    }
}

#[wasm_bindgen_test]
async fn fs_5_mixed_is_neither_sent_nor_checked_and_a_press_checks() {
    for before in [false, true] {
        let checked = RwSignal::new(before);
        let mixed = RwSignal::new(true);
        let page = mount(move || {
            view! {
                <Checkbox label="Alle" checked=checked indeterminate=mixed on_change=move |_| mixed.set(false) />
            }
        });
        settle().await;
        let input: HtmlInputElement = page.find_as("input");
        assert!(input.indeterminate() && !input.checked());
        input.click();
        assert!(input.checked() && !input.indeterminate());
        settle().await;
        assert!(checked.get_untracked() && input.checked() && !input.indeterminate());
    }
}

#[wasm_bindgen_test]
async fn fs_5_gen_2_an_owner_that_keeps_it_mixed_is_obeyed() {
    let checked = RwSignal::new(false);
    let model: Model<bool> = (checked.into(), Callback::new(|_| ())).into();
    let page = mount(move || view! { <Checkbox label="Alle" checked=model indeterminate=true /> });
    settle().await;
    let input: HtmlInputElement = page.find_as("input");
    input.click();
    settle().await;
    assert!(input.indeterminate() && !input.checked());
}

#[wasm_bindgen_test]
async fn gen_2_a_refused_press_changes_nothing_and_calls_back_once() {
    let checked = RwSignal::new(false);
    let asked = RwSignal::new(0);
    let model: Model<bool> = (
        checked.into(),
        Callback::new(move |_| asked.update(|asked| *asked += 1)),
    )
        .into();
    let page = mount(move || view! { <Checkbox label="Ja" checked=model /> });
    page.find("label").click();
    settle().await;
    assert!(!page.find_as::<HtmlInputElement>("input").checked());
    assert_eq!(asked.get_untracked(), 1);
}

#[wasm_bindgen_test]
async fn gen_4_a_readonly_checkbox_takes_focus_and_keeps_its_state() {
    let checked = RwSignal::new(true);
    let readonly = RwSignal::new(true);
    let page = mount(move || view! { <Checkbox label="Ja" checked=checked readonly=readonly /> });
    let input: HtmlInputElement = page.find_as("input");
    assert_eq!(attribute(&input, "aria-readonly").as_deref(), Some("true"));
    input.focus().expect("focused");
    assert!(has_focus(&input));
    input.click();
    page.find("label").click();
    settle().await;
    assert!(checked.get_untracked() && input.checked());
    readonly.set(false);
    settle().await;
    input.click();
    assert!(!checked.get_untracked() && !input.checked());
}

#[wasm_bindgen_test]
fn it_is_large_enough_to_touch_at_every_size() {
    adopt_tokens();
    let page = mount(|| {
        Size::ALL
            .iter()
            .map(|&size| view! { <Checkbox label="Ja" size=size /> })
            .collect_view()
    });
    for input in page.all("input") {
        let place = input.get_bounding_client_rect();
        assert!(
            place.width() >= 24.0 && place.height() >= 24.0,
            "{} × {}",
            place.width(),
            place.height()
        );
    }
}

/// The values that a browser sends under a name.
fn sent(page: &Mounted, name: &str) -> Vec<String> {
    let inputs = page.all("input:checked:enabled").into_iter();
    let inputs = inputs.map(JsCast::unchecked_into::<HtmlInputElement>);
    inputs
        .filter(|input| input.name() == name)
        .map(|input| input.value())
        .collect()
}

fn pets(selected: RwSignal<Vec<String>>) -> impl IntoView {
    view! {
        <CheckboxGroup legend="Dyr" name="pets" selected=selected>
            <Checkbox label="Hund" value="dog" id="dog" />
            <Checkbox label="Katt" value="cat" id="cat" />
            <Checkbox label="Ingen" value="none" id="none" exclusive=true />
        </CheckboxGroup>
    }
}

#[wasm_bindgen_test]
async fn fs_4_gen_2_a_group_holds_what_is_checked_in_the_order_of_the_boxes() {
    let selected = RwSignal::new(vec!["cat".to_owned()]);
    let page = mount(move || view! { <form>{pets(selected)}</form> });
    settle().await;
    page.find("#dog").click();
    settle().await;
    assert_eq!(selected.get_untracked(), ["dog", "cat"]);
    assert_eq!(sent(&page, "pets"), ["dog", "cat"]);
    page.find_as::<HtmlFormElement>("form").reset();
    settle().await;
    settle().await;
    assert_eq!(selected.get_untracked(), ["cat"]);
    selected.set(Vec::new());
    settle().await;
    assert_eq!(sent(&page, "pets"), Vec::<String>::new());
}

#[wasm_bindgen_test]
async fn fs_6_none_of_these_unchecks_the_rest_and_the_other_way_round() {
    let selected = RwSignal::new(Vec::<String>::new());
    let page = mount(move || pets(selected));
    settle().await;
    let is_checked = |id: &str| page.find_as::<HtmlInputElement>(id).checked();
    page.find("#dog").click();
    page.find("#cat").click();
    page.find("#none").click();
    settle().await;
    assert!(!is_checked("#dog") && !is_checked("#cat") && is_checked("#none"));
    assert_eq!(selected.get_untracked(), ["none"]);
    page.find("#cat").click();
    settle().await;
    assert!(is_checked("#cat") && !is_checked("#none"));
    assert_eq!(selected.get_untracked(), ["cat"]);
}

#[wasm_bindgen_test]
async fn fs_7_a_box_tells_of_what_it_shows() {
    let page = mount(|| {
        view! {
            <CheckboxGroup legend="Kontakt" name="reach">
                <Checkbox label="Telefon" value="phone" id="phone"><TextField label="Nummer" name="number" id="number" /></Checkbox>
            </CheckboxGroup>
        }
    });
    settle().await;
    let (phone, number) = (page.find("#phone"), page.find("#number"));
    let state = || {
        (
            attribute(&phone, "aria-expanded"),
            number.get_client_rects().length() > 0,
        )
    };
    assert_eq!(state(), (Some("false".to_owned()), false));
    assert_eq!(
        attribute(&phone, "aria-controls"),
        attribute(&page.find(".felles-revealed__content"), "id")
    );
    assert!(number.matches(":disabled").expect("a selector"));
    phone.click();
    settle().await;
    assert_eq!(state(), (Some("true".to_owned()), true));
    assert!(!number.matches(":disabled").expect("a selector"));
}
