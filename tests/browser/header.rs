//! Header. What real keys and widths do is in tests/e2e/header.spec.ts.

use crate::mount::{Mounted, attribute, fire, has_focus, mount, press, settle, style};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

/// A header that folds at any width of these tests.
fn header(open: Model<bool>, told: RwSignal<Vec<bool>>) -> impl IntoView {
    view! {
        <div class="place">
            <Header
                open=open
                on_toggle=move |open| told.update(|told| told.push(open))
                folds_below=Breakpoint::Xl
                logo=|| view! { <Logo href="#hjem" /> }
                menu=|| view! {
                    <HeaderLink href="#her" current=true>"Her"</HeaderLink>
                    <HeaderLink href="#innboks" count=3 count_label="uleste">"Innboks"</HeaderLink>
                }
            />
            <button class="after">{"Etter"}</button>
        </div>
    }
}

fn folded(open: Model<bool>, told: RwSignal<Vec<bool>>) -> Mounted {
    let page = mount(move || header(open, told));
    let place = page.find(".place");
    place.style().set_property("inline-size", "400px").expect("set");
    page
}

fn is_open(page: &Mounted) -> bool {
    page.count("details[open]") == 1
}

/// As a finger or a mouse that goes down.
fn press_at(element: &web_sys::Element) {
    fire(element, "pointerdown");
}

#[wasm_bindgen_test]
async fn hdr_1_hdr_3_its_button_opens_it_and_the_owner_hears() {
    let (open, told) = (RwSignal::new(false), RwSignal::new(Vec::new()));
    let page = folded(open.into(), told);
    settle().await;
    let toggle = page.find("summary");
    assert_eq!(style(&toggle, "display"), "flex");
    toggle.click();
    settle().await;
    settle().await;
    assert!(is_open(&page) && open.get_untracked());
    assert!(page.find(".felles-header__panel").get_bounding_client_rect().height() > 0.0);
    toggle.click();
    settle().await;
    settle().await;
    assert_eq!((is_open(&page), told.get_untracked()), (false, vec![true, false]));
    page.find(".place")
        .style()
        .set_property("inline-size", "1400px")
        .expect("set");
    assert_eq!(style(&toggle, "display"), "none");
    assert!(
        page.find(".felles-header__menu").get_bounding_client_rect().height() > 0.0,
        "seen though it is closed"
    );
}

#[wasm_bindgen_test]
async fn hdr_2_escape_a_press_outside_the_focus_and_a_link_close_it() {
    let (open, told) = (RwSignal::new(false), RwSignal::new(Vec::new()));
    let page = folded(open.into(), told);
    let opened = async || {
        open.set(true);
        settle().await;
        told.set(Vec::new());
        assert!(is_open(&page));
    };
    let closed = async |why: &str| {
        settle().await;
        assert!(!is_open(&page) && !open.get_untracked(), "{why}");
        assert_eq!(told.get_untracked(), [false], "{why}");
    };
    let link = page.find(".felles-header__link");
    opened().await;
    link.focus().expect("focused");
    assert!(press(&link, "Escape"), "it is handled");
    closed("Escape").await;
    assert!(has_focus(&page.find("summary")));
    assert!(!press(&page.find("summary"), "Escape"), "there is nothing to close");
    opened().await;
    press_at(&link);
    settle().await;
    assert!(is_open(&page), "a press in it");
    press_at(&page.find(".after"));
    closed("a press outside").await;
    opened().await;
    link.focus().expect("focused");
    page.find(".after").focus().expect("focused");
    closed("the focus has left").await;
    opened().await;
    link.click();
    closed("a link was followed").await;
}

#[wasm_bindgen_test]
async fn hdr_3_gen_2_an_owner_that_refuses_is_obeyed() {
    let (open, told) = (RwSignal::new(true), RwSignal::new(Vec::new()));
    let asked = RwSignal::new(Vec::new());
    let ask = Callback::new(move |wanted: bool| asked.update(|asked| asked.push(wanted)));
    let page = folded(Model::from((open.into(), ask)), told);
    settle().await;
    press(&page.find("summary"), "Escape");
    settle().await;
    assert!(is_open(&page));
    assert_eq!(asked.get_untracked(), [false]);
}

#[wasm_bindgen_test]
async fn hdr_5_where_the_user_is_and_what_a_number_counts() {
    let current = RwSignal::new("/innboks/7");
    let count = RwSignal::new(Some(1_u64));
    let page = mount(move || {
        view! {
            <Header
                current=current
                menu=move || view! { <HeaderLink href="/innboks" count=count count_label="ulest">"Innboks"</HeaderLink> }
                menu_label="Min side"
            />
        }
    });
    settle().await;
    assert_eq!(attribute(&page.find("nav"), "aria-label").as_deref(), Some("Min side"));
    let link = page.find(".felles-header__link");
    assert_eq!(attribute(&link, "aria-current").as_deref(), Some("true"));
    assert!(link.text_content().unwrap_or_default().contains("1 ulest"));
    current.set("/profil");
    count.set(None);
    settle().await;
    assert_eq!(attribute(&link, "aria-current"), None);
    assert_eq!(page.count("[data-state=none]"), 1, "nothing is shown of no number");
}
