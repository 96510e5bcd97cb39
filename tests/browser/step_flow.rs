//! `StepFlow`: where the focus goes, and what the address and the title say. Real keys and history are in
//! `tests`/e2e/order_form.spec.ts.

use crate::mount::{document, has_focus, mount, settle};
use felles::{prelude::*, runtime::StepFlow};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

const PATH: &[&str] = &["name", "address", "review"];

fn fragment() -> String {
    window().location().hash().expect("an address")
}

#[wasm_bindgen_test]
async fn fp_5_whoever_changes_the_step_the_focus_goes_to_the_new_heading() {
    let step = RwSignal::new("name");
    let page = mount(move || {
        let flow = StepFlow::<&'static str>::new(step.into());
        view! {
            <p>{"outside"}</p>
            <section {..flow.place()}>
                {move || {
                    let title = step.get();
                    view! { <Heading level=HeadingLevel::H3>{title}</Heading> }
                }}
                <Button on_click=move |_| flow.go_on(PATH)>"Neste"</Button>
            </section>
        }
    });
    settle().await;
    assert!(!has_focus(&page.find("h3")));
    page.find("button").click();
    settle().await;
    assert_eq!(page.find("h3").text_content().as_deref(), Some("address"));
    assert!(has_focus(&page.find("h3")));
    page.find("button").focus().expect("focused");
    step.set("review");
    settle().await;
    assert!(has_focus(&page.find("h3")));
    // The same step again is no change.
    page.find("button").focus().expect("focused");
    step.set("review");
    settle().await;
    assert!(has_focus(&page.find("button")));
}

#[wasm_bindgen_test]
async fn fp_5_a_step_that_is_opened_at_leaves_the_focus_alone() {
    let step = RwSignal::new("name");
    let page = mount(move || {
        let flow = StepFlow::<&'static str>::new(step.into());
        view! {
            <section {..flow.place()}>
                {move || {
                    let title = step.get();
                    view! { <Heading level=HeadingLevel::H3>{title}</Heading> }
                }}
                <Button on_click=move |_| flow.open_at("review")>"Åpne"</Button>
            </section>
        }
    });
    page.find("button").focus().expect("focused");
    page.find("button").click();
    settle().await;
    assert_eq!(step.get_untracked(), "review");
    assert!(has_focus(&page.find("button")));
    step.set("name");
    settle().await;
    assert!(has_focus(&page.find("h3")));
}

#[wasm_bindgen_test]
async fn fp_5_title_and_address_follow_the_step_and_the_title_comes_back() {
    let own = document().title();
    let step = RwSignal::new("name");
    let mut page = mount(move || {
        let flow = StepFlow::<&'static str>::new(step.into())
            .in_address(
                |step| format!("flow-{step}").into(),
                |slug| {
                    PATH.iter()
                        .copied()
                        .find(|step| slug.strip_prefix("flow-") == Some(*step))
                },
            )
            .titled(|step| format!("{step} – Test").into());
        view! { <section {..flow.place()}><Heading>{"x"}</Heading></section> }
    });
    settle().await;
    assert_eq!(document().title(), own);
    step.set("address");
    settle().await;
    assert_eq!(document().title(), "address – Test");
    assert_eq!(fragment(), "#flow-address");
    window().location().set_hash("flow-review").expect("an address");
    crate::until::until("the step of the address", move || step.get_untracked() == "review").await;
    // What is no step of ours is left alone.
    window().location().set_hash("elsewhere").expect("an address");
    settle().await;
    assert_eq!(step.get_untracked(), "review");
    page.unmount();
    settle().await;
    assert_eq!(document().title(), own);
    window().location().set_hash("").expect("an address");
}
