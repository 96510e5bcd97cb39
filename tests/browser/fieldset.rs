//! Fieldset: what reaches the controls in it.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn fld_4_fs_3_a_groups_error_reaches_its_controls_and_leaves_with_it() {
    let error = RwSignal::new(None::<Problem>);
    let page = mount(move || {
        view! { <Fieldset legend="Reise" id="g" error=error><Checkbox label="Buss" id="a" /><TextField label="Annet" id="b" /></Fieldset> }
    });
    let state = |id: &str| {
        (
            attribute(&page.find(id), "aria-invalid"),
            attribute(&page.find(id), "aria-describedby"),
        )
    };
    assert_eq!(state("#a"), (None, None));
    error.set(Some("Velg én.".into()));
    settle().await;
    for id in ["#a", "#b"] {
        assert_eq!(
            state(id),
            (Some("true".to_owned()), Some("g-message".to_owned())),
            "{id}"
        );
    }
    assert_eq!(
        attribute(&page.find("#g"), "aria-describedby").as_deref(),
        Some("g-message")
    );
    error.set(None);
    settle().await;
    assert_eq!(state("#a"), (None, None));
    assert_eq!(attribute(&page.find("#g"), "aria-describedby"), None);
}

#[wasm_bindgen_test]
fn fs_1_fs_2_legend_first_and_disabled_for_all() {
    let page = mount(|| {
        view! {
            <Fieldset legend="Reise" legend_level=HeadingLevel::H1 description="Velg" id="g" disabled=true>
                <TextField label="Annet" id="b" />
            </Fieldset>
        }
    });
    let first = page.find("#g").first_element_child().expect("a legend");
    assert_eq!(first.tag_name(), "LEGEND");
    assert_eq!(page.count("legend h1"), 1);
    assert_eq!(
        attribute(&page.find("#g"), "aria-labelledby").as_deref(),
        Some("g-legend g-description")
    );
    assert!(page.find("#b").matches(":disabled").expect("selector"));
}
