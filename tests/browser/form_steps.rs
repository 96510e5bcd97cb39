//! `FormSteps`: what is chosen, and who decides.

use crate::mount::{mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn fp_4_a_step_is_asked_for_and_the_owner_decides() {
    let asked = Rc::new(RefCell::new(Vec::new()));
    thread_local!(static ASKED: RefCell<Rc<RefCell<Vec<usize>>>> = RefCell::default());
    ASKED.set(Rc::clone(&asked));
    let current = RwSignal::new(2_usize);
    let page = mount(move || {
        let ask = move |step: usize| ASKED.with_borrow(|asked| asked.borrow_mut().push(step));
        view! {
            <FormSteps steps=vec![FormStep::new("En").done(), FormStep::new("To"), FormStep::new("Tre")] current=current on_step=ask />
        }
    });
    assert_eq!(page.count("button"), 1, "only what is done");
    page.find("button").click();
    settle().await;
    assert_eq!(*asked.borrow(), [1]);
    assert_eq!(page.find("[aria-current=step]").text_content().as_deref(), Some("2To"));
    current.set(1);
    settle().await;
    assert!(
        page.find("[aria-current=step]")
            .text_content()
            .is_some_and(|text| text.contains("En"))
    );
    assert_eq!(page.count("button"), 0);
}
