//! `ChipsWithOther`: the text field, and the two kinds of choice.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

#[wasm_bindgen_test]
async fn chw_1_fs_7_other_opens_the_text_field_and_closes_it_again() {
    let chosen = RwSignal::new(Vec::<String>::new());
    let page = mount(move || {
        view! {
            <form>
                <ChipsWithOther legend="Språk" name="language" id="g" selected=chosen text="kvensk".to_owned()>
                    <Chip label="Norsk" value="nb" id="nb" />
                </ChipsWithOther>
            </form>
        }
    });
    settle().await;
    let text: HtmlInputElement = page.find_as("input[type='text']");
    assert_eq!(attribute(&text, "name").as_deref(), Some("language-other"));
    let sent = || text.matches(":enabled").expect("a selector").then(|| text.value());
    let seen = || text.get_client_rects().length() > 0;
    page.find("#nb").click();
    settle().await;
    assert!(!seen() && sent().is_none());
    let other = page.find("input[value='other']");
    other.click();
    settle().await;
    assert!(seen());
    assert_eq!(sent().as_deref(), Some("kvensk"));
    assert_eq!(chosen.get_untracked(), ["nb", "other"]);
    other.click();
    settle().await;
    assert!(!seen() && sent().is_none());
}

#[wasm_bindgen_test]
async fn chw_2_with_one_choice_another_takes_its_place() {
    let chosen = RwSignal::new(vec!["a".to_owned()]);
    let page = mount(move || {
        view! {
            <ChipsWithOther one=true legend="x" name="x" selected=chosen>
                <Chip label="A" value="a" id="a" />
                <Chip label="B" value="b" id="b" />
            </ChipsWithOther>
        }
    });
    settle().await;
    page.find("#b").click();
    settle().await;
    assert_eq!(chosen.get_untracked(), ["b"]);
    assert_eq!(page.count("input[type='radio']:checked"), 1);
}
