//! `AlertDialog`: what it adds to a dialog. The rest is in tests/browser/dialog.rs.

use crate::mount::{has_focus, mount, press, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlDialogElement;

#[wasm_bindgen_test]
async fn each_answer_is_told_once_and_escape_is_a_no() {
    let open = RwSignal::new(false);
    let told = RwSignal::new(Vec::new());
    let page = mount(move || {
        view! {
            <AlertDialog
                open=open
                heading="Vil du slette?"
                confirm_label="Slett"
                destructive=true
                on_confirm=move |()| told.update(|told| told.push("ja"))
                on_cancel=move |()| told.update(|told| told.push("nei"))
            >
                "For alltid."
            </AlertDialog>
        }
    });
    let dialog: HtmlDialogElement = page.find_as("dialog");
    let (yes, no) = (page.find("button[value=confirm]"), page.find("button:not([value])"));
    for (act, expected) in [
        ((&|| yes.click()) as &dyn Fn(), "ja"),
        (&|| no.click(), "nei"),
        (
            &|| {
                press(&no, "Escape");
                dialog
                    .dispatch_event(&web_sys::Event::new("cancel").expect("an event"))
                    .expect("sent");
            },
            "nei",
        ),
    ] {
        open.set(true);
        settle().await;
        assert!(has_focus(&no), "the first focus is not on what destroys");
        act();
        settle().await;
        assert!(!dialog.open());
        assert_eq!(told.get_untracked().last(), Some(&expected));
    }
    assert_eq!(told.get_untracked().len(), 3);
}
