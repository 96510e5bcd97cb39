//! Radio buttons: what the user chose, what the owner says, and what a reset does.

use crate::mount::{Mounted, attribute, hydrate_after, mount, settle};
use felles::{prelude::*, runtime::value_binding::bind_radio};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, HtmlFormElement, HtmlInputElement};

fn checked(page: &Mounted) -> Vec<String> {
    let inputs = page.all("input[type='radio'], input[type='checkbox']");
    let inputs = inputs.into_iter().map(JsCast::unchecked_into::<HtmlInputElement>);
    inputs
        .filter(HtmlInputElement::checked)
        .map(|input| input.value())
        .collect()
}

fn trips(selected: impl Into<Model<Option<Choice>>>, on_change: Option<Callback<Choice>>) -> impl IntoView {
    let selected: Model<Option<Choice>> = selected.into();
    view! {
        <RadioGroup legend="Reise" name="trip" id="g" selected=selected nostrip:on_change=on_change>
            <Radio label="Buss" value="bus" id="bus" />
            <Radio label="Tog" value="train" id="train" />
            <Radio label="Bil" value="car" id="car" />
        </RadioGroup>
    }
}

#[wasm_bindgen_test]
async fn rad_1_gen_2_a_press_anywhere_in_the_row_chooses_once() {
    let chosen = RwSignal::new(None::<String>);
    let told = RwSignal::new(Vec::new());
    let page = mount(move || {
        let tell = Callback::new(move |choice: Choice| told.update(|told| told.push(choice.name().to_owned())));
        trips(chosen, Some(tell))
    });
    settle().await;
    assert_eq!(checked(&page), Vec::<String>::new());
    page.find("label[for='train']").click();
    settle().await;
    assert_eq!(
        (checked(&page), chosen.get_untracked().as_deref()),
        (vec!["train".to_owned()], Some("train"))
    );
    page.find("#train").click();
    page.find("#bus").click();
    settle().await;
    assert_eq!(told.get_untracked(), ["train", "bus"]);
    chosen.set(Some("car".to_owned()));
    settle().await;
    assert_eq!(checked(&page), ["car"]);
    chosen.set(None);
    settle().await;
    assert_eq!(checked(&page), Vec::<String>::new());
    assert_eq!(
        told.get_untracked().len(),
        2,
        "the owner's own changes are no acts of the user"
    );
}

#[wasm_bindgen_test]
async fn rad_2_gen_2_what_an_owner_refuses_goes_back_to_what_was_chosen() {
    let asked = RwSignal::new(Vec::new());
    let page = mount(move || {
        let ask = Callback::new(move |wanted: String| asked.update(|asked| asked.push(wanted)));
        trips((Signal::stored("bus".to_owned()), ask), None)
    });
    settle().await;
    for _ in 0..2 {
        page.find("#train").click();
        settle().await;
        assert_eq!(checked(&page), ["bus"]);
    }
    assert_eq!(asked.get_untracked(), ["train", "train"]);
}

#[wasm_bindgen_test]
async fn rad_2_gen_3_a_reset_goes_back_to_the_start_also_to_no_choice() {
    for start in [None, Some("bus".to_owned())] {
        let chosen = RwSignal::new(start.clone());
        let page = mount(move || view! { <form>{trips(chosen, None)}</form> });
        settle().await;
        page.find("#car").click();
        settle().await;
        assert_eq!(chosen.get_untracked().as_deref(), Some("car"));
        page.find_as::<HtmlFormElement>("form").reset();
        settle().await;
        settle().await;
        assert_eq!(chosen.get_untracked(), start);
        assert_eq!(checked(&page), start.into_iter().collect::<Vec<_>>());
    }
}

#[wasm_bindgen_test]
async fn rad_2_what_was_chosen_before_the_script_came_is_kept() {
    let chosen = RwSignal::new("bus");
    let of = move |name: &'static str| {
        let choose = Callback::new(move |wanted| {
            if wanted {
                chosen.set(name);
            }
        });
        bind_radio(
            (Signal::derive(move || chosen.get() == name), choose).into(),
            Callback::new(|()| ()),
        )
    };
    let page = hydrate_after(
        r#"<div><input type="radio" name="trip" value="bus" checked><input type="radio" name="trip" value="train"></div>"#,
        |place: &HtmlElement| {
            let train = place.query_selector("[value='train']").expect("a selector");
            train.expect("a radio button").unchecked_into::<HtmlElement>().click();
        },
        move || {
            view! {
                <div>
                    <input type="radio" name="trip" value="bus" {..of("bus")} />
                    <input type="radio" name="trip" value="train" {..of("train")} />
                </div>
            }
        },
    );
    settle().await;
    assert_eq!(
        (checked(&page), chosen.get_untracked()),
        (vec!["train".to_owned()], "train")
    );
}

#[wasm_bindgen_test]
async fn rad_3_gen_4_a_read_only_group_keeps_its_choice() {
    let chosen = RwSignal::new("bus".to_owned());
    let readonly = RwSignal::new(true);
    let page = mount(move || {
        view! {
            <RadioGroup legend="Reise" name="trip" id="g" selected=chosen readonly=readonly>
                <Radio label="Buss" value="bus" id="bus" />
                <Radio label="Tog" value="train" id="train" />
            </RadioGroup>
        }
    });
    settle().await;
    assert_eq!(attribute(&page.find("#g"), "aria-readonly").as_deref(), Some("true"));
    page.find("#train").click();
    page.find("label[for='train']").click();
    settle().await;
    assert_eq!(
        (checked(&page), chosen.get_untracked().as_str()),
        (vec!["bus".to_owned()], "bus")
    );
    readonly.set(false);
    settle().await;
    page.find("#train").click();
    assert_eq!(chosen.get_untracked(), "train");
}

#[wasm_bindgen_test]
async fn fs_7_what_an_answer_asks_is_seen_and_sent_only_while_it_is_chosen() {
    let page = mount(|| {
        view! {
            <RadioGroup legend="Svar" name="by">
                <Radio label="Telefon" value="phone" id="phone"><TextField label="Nummer" name="number" id="number" /></Radio>
                <Radio label="Brev" value="letter" id="letter" />
            </RadioGroup>
        }
    });
    settle().await;
    let number = page.find("#number");
    let content = page.find(".felles-revealed__content");
    let seen = || number.get_client_rects().length() > 0;
    assert!(!seen() && number.matches(":disabled").expect("a selector"));
    assert_eq!(
        attribute(&page.find("#phone"), "aria-controls"),
        attribute(&content, "id")
    );
    assert_eq!(attribute(&page.find("#letter"), "aria-controls"), None);
    page.find("#phone").click();
    settle().await;
    assert!(seen() && !number.matches(":disabled").expect("a selector"));
    page.find("#letter").click();
    settle().await;
    assert!(!seen() && number.matches(":disabled").expect("a selector"));
}

#[wasm_bindgen_test]
fn nothing_is_left_when_a_group_goes() {
    let chosen = RwSignal::new("bus".to_owned());
    let mut page = mount(move || trips(chosen, None));
    page.unmount();
    chosen.set("car".to_owned());
    assert_eq!(page.count("input"), 0);
}
