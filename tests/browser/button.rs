//! Button.

use crate::mount::{attribute, mount, settle, wait_ms};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

fn counter() -> (RwSignal<u32>, Callback<leptos::ev::MouseEvent>) {
    let count = RwSignal::new(0);
    (count, Callback::new(move |_| count.update(|count| *count += 1)))
}

#[wasm_bindgen_test]
async fn btn_3_a_second_press_within_a_second_is_ignored_on_that_button_only() {
    let (first, on_first) = counter();
    let (second, on_second) = counter();
    let page = mount(move || {
        view! {
            <Button prevent_double_click=true on_click=on_first>"a"</Button>
            <Button prevent_double_click=true on_click=on_second>"b"</Button>
        }
    });
    let buttons = page.all("button");
    buttons[0].click();
    buttons[0].click();
    buttons[1].click();
    assert_eq!((first.get_untracked(), second.get_untracked()), (1, 1));
    wait_ms(1_050).await;
    buttons[0].click();
    assert_eq!(first.get_untracked(), 2);
}

#[wasm_bindgen_test]
fn btn_3_without_it_every_press_counts() {
    let (count, on_click) = counter();
    let page = mount(move || view! { <Button on_click=on_click>"a"</Button> });
    page.find("button").click();
    page.find("button").click();
    assert_eq!(count.get_untracked(), 2);
}

#[wasm_bindgen_test]
async fn btn_1_a_press_while_loading_does_nothing_and_does_not_send_the_form() {
    let loading = RwSignal::new(true);
    let (count, on_click) = counter();
    let (sent, on_sent) = (RwSignal::new(0), move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
    });
    let page = mount(move || {
        view! {
            <form on:submit=move |event| {
                on_sent(event);
                sent.update(|sent| *sent += 1);
            }>
                <Button r#type=ButtonType::Submit loading=loading on_click=on_click>"Send"</Button>
            </form>
        }
    });
    let button = page.find("button");
    button.click();
    assert_eq!((count.get_untracked(), sent.get_untracked()), (0, 0));
    assert_eq!(attribute(&button, "aria-busy").as_deref(), Some("true"));
    assert_eq!(attribute(&button, "aria-disabled").as_deref(), Some("true"));
    assert_eq!(page.count(".felles-button__spinner"), 1);

    loading.set(false);
    settle().await;
    assert_eq!(page.count(".felles-button__spinner"), 0);
    assert_eq!(attribute(&button, "aria-busy"), None);
    button.click();
    assert_eq!((count.get_untracked(), sent.get_untracked()), (1, 1));
}

#[wasm_bindgen_test]
fn btn_2_type_is_button_unless_asked_for_and_never_on_a_link() {
    let page = mount(|| {
        view! {
            <Button>"a"</Button>
            <Button r#type=ButtonType::Reset>"b"</Button>
            <Button href="#x" r#type=ButtonType::Submit>"c"</Button>
        }
    });
    let types: Vec<_> = page
        .all(".felles-button")
        .iter()
        .map(|button| attribute(button, "type"))
        .collect();
    assert_eq!(types, [Some("button".to_owned()), Some("reset".to_owned()), None]);
}

#[wasm_bindgen_test]
fn gen_4_a_disabled_button_does_nothing() {
    let (count, on_click) = counter();
    let page = mount(move || view! { <Button disabled=true on_click=on_click>"a"</Button> });
    page.find("button").click();
    assert_eq!(count.get_untracked(), 0);
}

#[wasm_bindgen_test]
async fn gen_10_a_button_lives_on_after_it_was_moved() {
    let (count, on_click) = counter();
    let text = RwSignal::new("a".to_owned());
    let page = mount(move || view! { <div class="to"></div><Button on_click=on_click>{move || text.get()}</Button> });
    let button = page.find("button");
    page.find(".to").append_child(&button).expect("moved");
    button.click();
    text.set("b".to_owned());
    settle().await;
    assert_eq!(
        (count.get_untracked(), button.text_content().as_deref()),
        (1, Some("b"))
    );
}

#[wasm_bindgen_test]
fn a_static_button_has_nothing_but_its_text_inside() {
    let page = mount(|| view! { <Button>"Send"</Button> });
    assert_eq!(page.find("button").child_nodes().length(), 1);
}

#[wasm_bindgen_test]
async fn a_button_that_becomes_a_link_is_one() {
    let sent = RwSignal::new(false);
    let page = mount(move || {
        view! {
            <p>
                {move || {
                    if sent.get() {
                        view! { <Button href="#neste">"Neste"</Button> }
                    } else {
                        view! { <Button>"Send"</Button> }
                    }
                }}
                "etter"
            </p>
        }
    });
    sent.set(true);
    settle().await;
    assert_eq!(page.find("a").get_attribute("href").as_deref(), Some("#neste"));
    assert_eq!((page.count("button"), page.text().as_str()), (0, "Nesteetter"));
    sent.set(false);
    settle().await;
    assert_eq!(
        (page.count("button"), page.count("a"), page.text().as_str()),
        (1, 0, "Sendetter")
    );
}
