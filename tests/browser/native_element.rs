//! `native()`: clones are elements of their own.

use crate::mount::{attribute, hydrate, mount, settle};
use felles::{
    prelude::*,
    runtime::{listen, native},
};
use leptos::{ev, prelude::*};
use wasm_bindgen_test::wasm_bindgen_test;

#[component]
fn Tag(
    #[prop(optional, into)] id: Prop<Option<Text>>,
    #[prop(optional, into)] color: Prop<Option<Text>>,
    #[prop(optional, into)] on_click: Option<Callback<ev::MouseEvent>>,
    #[prop(optional)] node_ref: Option<NodeRef<leptos::html::B>>,
    children: Children,
) -> impl IntoView {
    native("b", children())
        .attribute("id", id)
        .attribute("class", Prop::Static("tag"))
        .attribute("data-color", color)
        .with(listen(ev::click, on_click))
        .node_ref(node_ref)
}

#[wasm_bindgen_test]
async fn what_is_set_on_one_reaches_no_other() {
    let color = RwSignal::new(Some(Text::from("info")));
    let page = mount(move || {
        view! {
            <Tag color="info">"a"</Tag>
            <Tag color=color id="b">"b"</Tag>
            <Tag color="info">"c"</Tag>
        }
    });
    let [a, b, c] = page.all("b").try_into().expect("three");
    a.set_attribute("data-color", "own").expect("set");
    a.set_class_name("");
    color.set(None);
    settle().await;
    assert_eq!(b.outer_html(), r#"<b id="b" class="tag">b</b>"#);
    assert_eq!(c.outer_html(), r#"<b class="tag" data-color="info">c</b>"#);
    color.set(Some("danger".into()));
    settle().await;
    assert_eq!(attribute(&b, "data-color").as_deref(), Some("danger"));
    let later = mount(|| view! { <Tag color="info">"d"</Tag> });
    assert_eq!(
        later.find("b").outer_html(),
        r#"<b class="tag" data-color="info">d</b>"#
    );
}

#[wasm_bindgen_test]
fn each_has_its_own_listener_reference_and_spread() {
    let pressed = RwSignal::new(Vec::new());
    let press = move |name: &'static str| move |_: ev::MouseEvent| pressed.update(|pressed| pressed.push(name));
    let second = NodeRef::new();
    let page = mount(move || {
        view! {
            <Tag on_click=press("a")>"a"</Tag>
            <Tag on:click=press("b") node_ref=second attr:title="b" class:extra=true>"b"</Tag>
            <Tag>"c"</Tag>
        }
    });
    let [a, b, c] = page.all("b").try_into().expect("three");
    for element in [&a, &b, &c] {
        element.click();
    }
    assert_eq!(pressed.get_untracked(), ["a", "b"]);
    assert!(second.get_untracked().is_some_and(|second| *second == *b));
    assert_eq!(attribute(&b, "title").as_deref(), Some("b"));
    assert_eq!((a.class_name().as_str(), b.class_name().as_str()), ("tag", "tag extra"));
    assert_eq!(c.outer_html(), r#"<b class="tag">c</b>"#);
}

#[wasm_bindgen_test]
async fn a_new_render_of_the_same_place_sets_changes_and_takes_away() {
    let page_of = RwSignal::new(1);
    let page = mount(move || {
        move || match page_of.get() {
            1 => view! { <Tag id="one" color="info">"1"</Tag> },
            _ => view! { <Tag color="danger">"2"</Tag> },
        }
    });
    let before = page.find("b");
    page_of.set(2);
    settle().await;
    assert_eq!(page.find("b"), before, "the element stays");
    assert_eq!(before.outer_html(), r#"<b class="tag" data-color="danger">2</b>"#);
    page_of.set(1);
    settle().await;
    assert_eq!(
        before.outer_html(),
        r#"<b class="tag" data-color="info" id="one">1</b>"#
    );
}

#[wasm_bindgen_test]
async fn what_the_server_sent_is_kept_and_comes_to_life() {
    let color = RwSignal::new(Some(Text::from("info")));
    let pressed = RwSignal::new(0);
    let page = hydrate(
        r#"<p><b data-color="info" class="tag">a</b><b class="tag">b</b></p>"#,
        move || {
            view! {
                <p>
                    <Tag color=color on_click=move |_| pressed.update(|pressed| *pressed += 1)>"a"</Tag>
                    <Tag>"b"</Tag>
                </p>
            }
        },
    );
    page.find("b").click();
    color.set(Some("danger".into()));
    settle().await;
    assert_eq!(pressed.get_untracked(), 1);
    assert_eq!(
        page.find("p").inner_html(),
        r#"<b data-color="danger" class="tag">a</b><b class="tag">b</b>"#
    );
}

#[wasm_bindgen_test]
fn a_page_may_make_more_kinds_than_are_kept() {
    let page = mount(|| {
        let literals: [&'static str; 4] = ["a", "b", "c", "d"];
        (0..4_usize.pow(4))
            .map(|number| {
                let at = |place: u32| Some(Text::from(literals[number / 4_usize.pow(place) % 4]));
                native("i", ().into_any())
                    .attribute("data-a", Prop::Static(at(0)))
                    .attribute("data-b", Prop::Static(at(1)))
                    .attribute("data-c", Prop::Static(at(2)))
                    .attribute("data-d", Prop::Static(at(3)))
            })
            .collect_view()
    });
    assert_eq!(page.count("i"), 256);
    assert_eq!(page.count("[data-a=b][data-b=c][data-c=d][data-d=a]"), 1);
}
