//! Drawer: what it adds to a dialog. The rest is in tests/browser/dialog.rs.

use crate::mount::{has_focus, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlDialogElement;

#[wasm_bindgen_test]
async fn its_button_opens_it_and_its_footer_closes_it() {
    let reasons = RwSignal::new(Vec::new());
    let page = mount(move || {
        view! {
            <Button command="show-modal" command_for="d" class="open">"Avgrens"</Button>
            <Drawer
                id="d"
                heading="Avgrens sakene"
                footer=|| view! { <Button command="close" command_for="d" class="done">"Vis"</Button> }
                on_close=move |close: DialogClose| reasons.update(|reasons| reasons.push(close.reason))
            >
                "Tekst"
            </Drawer>
        }
    });
    settle().await;
    page.find(".open").click();
    let dialog: HtmlDialogElement = page.find_as("dialog");
    assert!(dialog.open());
    page.find(".done").click();
    assert!(!dialog.open() && has_focus(&page.find(".open")));
    assert_eq!(reasons.get_untracked(), [DialogCloseReason::Button]);
}
