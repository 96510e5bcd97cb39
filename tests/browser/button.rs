//! Button.

use crate::{
    mount::{attribute, has_focus, mount, settle, wait_ms},
    spoken::said,
};
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

#[wasm_bindgen_test]
async fn btn_5_gen_4_one_that_says_it_is_off_keeps_the_focus_and_does_nothing() {
    let (count, on_click) = counter();
    let sent = RwSignal::new(0);
    let page = mount(move || {
        view! {
            <form on:submit=move |event| {
                event.prevent_default();
                sent.update(|sent| *sent += 1);
            }>
                <Button r#type=ButtonType::Submit aria_disabled=true on_click=on_click>"Send"</Button>
            </form>
        }
    });
    let button = page.find("button");
    button.focus().expect("focused");
    button.click();
    assert_eq!((count.get_untracked(), sent.get_untracked()), (0, 0));
    assert!(has_focus(&button));
    assert_eq!(attribute(&button, "aria-disabled").as_deref(), Some("true"));
    assert_eq!(attribute(&button, "aria-busy"), None);
}

#[wasm_bindgen_test]
async fn btn_6_a_link_that_is_turned_off_loses_its_address_and_gets_it_back() {
    let off = RwSignal::new(true);
    let (count, on_click) = counter();
    let page = mount(move || view! { <Button href="#x" disabled=off on_click=on_click>"Se"</Button> });
    let link = page.find("a");
    link.click();
    assert_eq!((attribute(&link, "href"), count.get_untracked()), (None, 0));
    assert_eq!(attribute(&link, "role").as_deref(), Some("link"));
    off.set(false);
    settle().await;
    assert_eq!(attribute(&link, "href").as_deref(), Some("#x"));
    assert_eq!(
        (attribute(&link, "role"), attribute(&link, "aria-disabled")),
        (None, None)
    );
}

#[wasm_bindgen_test]
async fn btn_7_a_target_that_changes_is_told_and_guarded() {
    let target = RwSignal::new(None::<Text>);
    let page = mount(move || view! { <Button href="#x" target=target>"Satser"</Button> });
    let link = page.find("a");
    assert_eq!(
        (link.text_content().as_deref(), attribute(&link, "rel")),
        (Some("Satser"), None)
    );
    target.set(Some("_blank".into()));
    settle().await;
    assert_eq!(link.text_content().as_deref(), Some("Satser (åpnes i ny fane)"));
    assert_eq!(attribute(&link, "rel").as_deref(), Some("noopener noreferrer"));
}

#[wasm_bindgen_test]
async fn btn_8_count_and_dot_come_and_go_with_their_words() {
    let (count, dot) = (RwSignal::new(Some(98_u32)), RwSignal::new(None::<Color>));
    let page = mount(move || view! { <Button count=count count_label="uleste" dot=dot>"Meldinger"</Button> });
    let button = page.find("button");
    assert_eq!(
        button.inner_text().split_whitespace().collect::<Vec<_>>(),
        ["Meldinger", "98", "uleste"]
    );
    count.set(Some(100));
    dot.set(Some(Color::Danger));
    settle().await;
    let text = button.inner_text().replace(char::is_whitespace, "");
    assert_eq!(text, "Meldinger99+ulestenoenytt");
    count.set(None);
    dot.set(None);
    settle().await;
    assert_eq!(button.inner_text().trim(), "Meldinger");
}

#[wasm_bindgen_test]
async fn btn_9_a_task_loads_keeps_the_focus_and_says_once_how_it_went() {
    let fails = RwSignal::new(true);
    let done = RwSignal::new(0);
    let page = mount(move || {
        let work = move |()| async move {
            wait_ms(20).await;
            if fails.get_untracked() {
                Err(Problem::new("Ingen kontakt"))
            } else {
                Ok(())
            }
        };
        view! { <TaskButton task=work success="Signert" on_done=move |()| done.update(|done| *done += 1)>"Signer"</TaskButton> }
    });
    let button = page.find("button");
    button.focus().expect("focused");
    button.click();
    button.click();
    settle().await;
    assert_eq!(attribute(&button, "aria-busy").as_deref(), Some("true"));
    wait_ms(60).await;
    assert_eq!(attribute(&button, "aria-busy"), None);
    assert_eq!(
        (
            page.find(".felles-button__outcome").inner_text().trim(),
            done.get_untracked()
        ),
        ("Ingen kontakt", 0)
    );
    wait_ms(120).await;
    assert_eq!(said(), "Ingen kontakt");
    fails.set(false);
    button.click();
    settle().await;
    assert_eq!(page.count(".felles-button__outcome"), 0);
    wait_ms(200).await;
    assert_eq!(
        (
            page.find(".felles-button__outcome").inner_text().trim(),
            done.get_untracked()
        ),
        ("Signert", 1)
    );
    assert!(has_focus(&button));
    assert_eq!(said(), "Signert");
}
