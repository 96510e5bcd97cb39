//! Pagination: which pages, names, presses, and where the focus goes.

use crate::mount::{Mounted, attribute, has_focus, mount, settle, wait_ms};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

fn number(page: &Mounted, number: usize) -> HtmlElement {
    page.find(&format!("[aria-label='Side {number}']"))
}

fn arrow(page: &Mounted, name: &str) -> HtmlElement {
    page.find(&format!("[aria-label='{name}']"))
}

/// What is shown between the arrows.
fn shown(page: &Mounted) -> String {
    let places = page.all("li:not(.felles-pagination__end)");
    let texts = places.iter().map(|place| place.text_content().unwrap_or_default());
    texts.collect::<Vec<_>>().join(" ")
}

#[wasm_bindgen_test]
async fn pag_1_a_landmark_with_a_list_of_which_one_is_current() {
    let current = RwSignal::new(5_usize);
    let page = mount(move || view! { <Pagination pages=10_usize page=current /> });
    assert_eq!(
        attribute(&page.find("nav"), "aria-label").as_deref(),
        Some("Bla i sidene")
    );
    assert_eq!(page.count("nav > ul[role=list] > li"), 9);
    assert_eq!(page.all("[aria-current=page]").len(), 1);
    assert_eq!(attribute(&number(&page, 5), "aria-current").as_deref(), Some("page"));
    current.set(1);
    settle().await;
    assert_eq!(page.all("[aria-current]").len(), 1);
    assert_eq!(attribute(&number(&page, 1), "aria-current").as_deref(), Some("page"));
}

#[wasm_bindgen_test]
async fn pag_2_names_follow_the_language() {
    let language = RwSignal::new(Language::Nb);
    let page = mount(move || {
        provide_language(language);
        view! { <Pagination pages=3_usize page=2_usize /> }
    });
    assert_eq!(number(&page, 3).text_content().as_deref(), Some("3"));
    assert_eq!(arrow(&page, "Forrige side").text_content().as_deref(), Some("Forrige"));
    language.set(Language::En);
    settle().await;
    assert_eq!(arrow(&page, "Next page").text_content().as_deref(), Some("Next"));
    assert_eq!(page.count("[aria-label='Page 2'][aria-current]"), 1);
}

#[wasm_bindgen_test]
async fn pag_3_an_arrow_that_leads_nowhere_is_hidden() {
    let current = RwSignal::new(1_usize);
    let page = mount(move || view! { <Pagination pages=2_usize page=current /> });
    let previous = arrow(&page, "Forrige side").parent_element().expect("an item");
    let next = arrow(&page, "Neste side").parent_element().expect("an item");
    assert!(previous.has_attribute("hidden") && !next.has_attribute("hidden"));
    arrow(&page, "Forrige side").focus().expect("no error");
    assert!(!has_focus(&arrow(&page, "Forrige side")));
    current.set(2);
    settle().await;
    let hidden = page.find("[hidden]");
    assert_eq!(hidden.text_content().as_deref(), Some("Neste"));
}

#[wasm_bindgen_test]
fn pag_4_pag_5_the_pages_are_those_of_the_arithmetic() {
    use PageSlot::{Gap, Page};
    assert_eq!(page_slots_within(10, 1, 5), [Page(1), Page(2), Page(3), Gap, Page(10)]);
    let page = mount(|| view! { <Pagination pages=10_usize page=5_usize /> });
    assert_eq!(shown(&page), "1 … 4 5 6 … 10");
    let wider = mount(|| view! { <Pagination pages=20_usize page=10_usize siblings=2_usize boundaries=2_usize /> });
    assert_eq!(shown(&wider), "1 2 … 8 9 10 11 12 … 19 20");
}

#[wasm_bindgen_test]
async fn pag_5_the_places_stay_while_one_moves() {
    let current = RwSignal::new(1_usize);
    let page = mount(move || view! { <Pagination pages=12_usize page=current /> });
    for expected in [
        "1 2 3 4 5 … 12",
        "1 2 3 4 5 … 12",
        "1 2 3 4 5 … 12",
        "1 2 3 4 5 … 12",
        "1 … 4 5 6 … 12",
    ] {
        assert_eq!(shown(&page), expected);
        arrow(&page, "Neste side").click();
        settle().await;
    }
}

#[wasm_bindgen_test]
fn pag_6_gaps_are_nothing_to_assistive_technology() {
    let page = mount(|| view! { <Pagination pages=10_usize page=5_usize /> });
    let gaps = page.all("li[aria-hidden=true]");
    assert_eq!(gaps.len(), 2);
    assert!(
        gaps.iter()
            .all(|gap| gap.query_selector("a, button").expect("a selector").is_none())
    );
}

#[wasm_bindgen_test]
async fn pag_7_a_change_calls_back_once_and_the_focus_is_on_the_page() {
    let asked = RwSignal::new(Vec::new());
    let page = mount(move || {
        view! { <Pagination pages=10_usize page=5_usize on_change=move |page| asked.update(|asked| asked.push(page)) /> }
    });
    let pressed = number(&page, 6);
    pressed.focus().expect("focused");
    pressed.click();
    wait_ms(20).await;
    assert_eq!(asked.get_untracked(), [6]);
    assert_eq!(shown(&page), "1 … 5 6 7 … 10");
    assert!(has_focus(&number(&page, 6)));
    number(&page, 6).click();
    assert_eq!(asked.get_untracked(), [6], "that page is shown");
}

#[wasm_bindgen_test]
async fn pag_7_an_arrow_keeps_the_focus_until_its_end() {
    let page = mount(|| view! { <Pagination pages=3_usize page=1_usize /> });
    let next = arrow(&page, "Neste side");
    next.focus().expect("focused");
    next.click();
    wait_ms(20).await;
    assert!(has_focus(&arrow(&page, "Neste side")));
    arrow(&page, "Neste side").click();
    wait_ms(20).await;
    assert!(has_focus(&number(&page, 3)));
}

#[wasm_bindgen_test]
async fn pag_8_links_have_addresses_of_their_own() {
    let pages = RwSignal::new(3_usize);
    let page = mount(move || view! { <Pagination pages=pages page=2_usize href="?side={page}#treff" /> });
    assert_eq!(page.count("button"), 0);
    assert_eq!(attribute(&number(&page, 3), "href").as_deref(), Some("?side=3#treff"));
    assert_eq!(
        attribute(&arrow(&page, "Forrige side"), "href").as_deref(),
        Some("?side=1#treff")
    );
    pages.set(1);
    settle().await;
    assert!(page.find("nav").has_attribute("hidden"), "one page needs none");
}

#[wasm_bindgen_test]
async fn pag_8_an_owner_who_listens_shows_the_page() {
    let current = RwSignal::new(1_usize);
    let asked = RwSignal::new(0_usize);
    let page = mount(move || {
        view! { <Pagination pages=3_usize page=current href="#side-{page}" on_change=move |page| asked.set(page) /> }
    });
    let before = document_hash();
    number(&page, 2).click();
    settle().await;
    assert_eq!((current.get_untracked(), asked.get_untracked()), (2, 2));
    assert_eq!(document_hash(), before, "the browser stays");
}

fn document_hash() -> String {
    window().location().hash().unwrap_or_default()
}

#[wasm_bindgen_test]
async fn gen_2_an_owner_may_refuse() {
    let current = RwSignal::new(2_usize);
    let asked = RwSignal::new(Vec::new());
    let choose = Callback::new(move |page: usize| asked.update(|asked| asked.push(page)));
    let page = mount(move || view! { <Pagination pages=5_usize page=(current.into(), choose) /> });
    number(&page, 4).click();
    settle().await;
    assert_eq!(asked.get_untracked(), [4]);
    assert_eq!(attribute(&number(&page, 2), "aria-current").as_deref(), Some("page"));
}

#[wasm_bindgen_test]
fn pag_9_a_name_by_id_leaves_no_text() {
    let page = mount(|| view! { <Pagination pages=5_usize aria_label="Sider" aria_labelledby="treff" /> });
    let nav = page.find("nav");
    assert_eq!(attribute(&nav, "aria-label"), None);
    assert_eq!(attribute(&nav, "aria-labelledby").as_deref(), Some("treff"));
}

#[wasm_bindgen_test]
fn neighbours_are_links_with_names() {
    let page = mount(|| view! { <AdjacentPages previous="Hvem" previous_href="/hvem" next_href="/satser" /> });
    let links = page.all("a");
    assert_eq!(links[0].text_content().as_deref(), Some("Forrige Hvem"));
    assert_eq!(attribute(&links[0], "rel").as_deref(), Some("prev"));
    assert_eq!(links[1].text_content().as_deref().map(str::trim), Some("Neste"));
}
