//! `DocumentList`.

use crate::{
    mount::{Mounted, attribute, has_focus, mount, settle, wait_ms},
    spoken::said,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

fn documents() -> Vec<DocumentEntry> {
    vec![
        DocumentEntry::file("b.pdf", "#b").size(10),
        DocumentEntry::file("å.pdf", "#aa").size(2_000),
        DocumentEntry::file("a.pdf", "#a"),
    ]
}

fn names(page: &Mounted) -> String {
    let names = page.all(".felles-document-list__link");
    names
        .iter()
        .filter_map(|name| name.text_content())
        .collect::<Vec<_>>()
        .join(" ")
}

fn header(page: &Mounted, column: &str) -> (HtmlElement, HtmlElement) {
    let header = format!("th[data-column={column}]");
    (page.find(&header), page.find(&format!("{header} button")))
}

#[wasm_bindgen_test]
async fn ts_2_presses_go_through_the_orders_and_back() {
    let page = mount(|| view! { <DocumentList label="x" documents=documents() /> });
    settle().await;
    let (name, button) = header(&page, "name");
    let mut seen = Vec::new();
    for _ in 0..3 {
        button.click();
        settle().await;
        seen.push((attribute(&name, "aria-sort").unwrap_or_default(), names(&page)));
    }
    let seen: Vec<_> = seen
        .iter()
        .map(|(sort, names)| (sort.as_str(), names.as_str()))
        .collect();
    assert_eq!(
        seen,
        [
            ("ascending", "a.pdf b.pdf å.pdf"),
            ("descending", "å.pdf b.pdf a.pdf"),
            ("none", "b.pdf å.pdf a.pdf"),
        ]
    );
}

#[wasm_bindgen_test]
async fn ts_4_the_focus_stays_and_the_order_is_announced() {
    let page = mount(|| view! { <DocumentList label="x" documents=documents() /> });
    settle().await;
    let (_, button) = header(&page, "size");
    button.focus().expect("focused");
    button.click();
    wait_ms(150).await;
    assert!(has_focus(&button));
    assert_eq!(names(&page), "b.pdf å.pdf a.pdf");
    assert_eq!(said(), "Sortert etter Størrelse, stigende");
}

#[wasm_bindgen_test]
async fn gen_2_an_owner_that_refuses_keeps_its_order_and_is_called_once() {
    let calls = RwSignal::new(0);
    let order = Signal::stored(Some(SortOrder::ascending("name")));
    let page = mount(move || {
        let refuse = Callback::new(|_: Option<SortOrder>| ());
        let model = Model::from((order, refuse));
        view! { <DocumentList label="x" documents=documents() sort=model on_sort=move |_| calls.update(|calls| *calls += 1) /> }
    });
    settle().await;
    let (name, button) = header(&page, "name");
    button.click();
    settle().await;
    assert_eq!(attribute(&name, "aria-sort").as_deref(), Some("ascending"));
    assert_eq!(names(&page), "a.pdf b.pdf å.pdf");
    assert_eq!(calls.get_untracked(), 1);
}

#[wasm_bindgen_test]
async fn documents_may_change_and_keep_their_order() {
    let all = RwSignal::new(documents());
    let page = mount(move || view! { <DocumentList label="x" documents=all sort=SortOrder::ascending("name") /> });
    settle().await;
    all.update(|all| all.push(DocumentEntry::file("aa.pdf", "#ny")));
    settle().await;
    assert_eq!(names(&page), "a.pdf b.pdf aa.pdf å.pdf");
    assert!(page.find(".felles-document-list__empty").has_attribute("hidden"));
    all.set(Vec::new());
    settle().await;
    assert_eq!(names(&page), "");
    assert!(!page.find(".felles-document-list__empty").has_attribute("hidden"));
    assert!(page.find("thead").has_attribute("hidden"));
}

#[wasm_bindgen_test]
async fn ts_1_headers_are_buttons_and_only_one_column_is_sorted() {
    let page = mount(|| view! { <DocumentList label="x" documents=documents() sort=SortOrder::descending("size") /> });
    settle().await;
    let sorts = || {
        let headers = page.all("th[scope=col]");
        headers
            .iter()
            .map(|header| attribute(header, "aria-sort").unwrap_or_default())
            .collect::<Vec<_>>()
    };
    assert_eq!(sorts(), ["none", "none", "descending", "none"]);
    let (_, button) = header(&page, "kind");
    assert_eq!(button.text_content().as_deref(), Some("Type"));
    button.click();
    settle().await;
    assert_eq!(sorts(), ["none", "ascending", "none", "none"]);
}

#[wasm_bindgen_test]
async fn ts_3_headers_that_cannot_be_pressed_say_nothing_of_sorting() {
    let page = mount(|| view! { <DocumentList label="x" documents=documents() sortable=false /> });
    settle().await;
    assert_eq!(page.count("[aria-sort]") + page.count("button"), 0);
}

#[wasm_bindgen_test]
async fn ts_5_letters_and_numbers_have_their_order_and_what_is_missing_is_last() {
    let sort = RwSignal::new(Some(SortOrder::ascending("name")));
    let page = mount(move || {
        let named = |name: &'static str| DocumentEntry::file(name, "#");
        let all = vec![
            named("Å 10").size(1),
            named("Å 2"),
            named("Ø").size(3),
            named("Æ").size(1),
            named("Z"),
        ];
        view! { <DocumentList label="x" documents=all sort=sort /> }
    });
    settle().await;
    assert_eq!(names(&page), "Z Æ Ø Å 2 Å 10");
    sort.set(Some(SortOrder::ascending("size")));
    settle().await;
    assert_eq!(names(&page), "Å 10 Æ Ø Å 2 Z");
    sort.set(Some(SortOrder::descending("size")));
    settle().await;
    assert_eq!(names(&page), "Ø Å 10 Æ Å 2 Z");
}

#[wasm_bindgen_test]
async fn ts_6_a_caption_names_the_list_and_each_header_has_an_icon_beside_its_words() {
    let page = mount(|| view! { <DocumentList label="Dokumenter i saken" documents=documents() /> });
    settle().await;
    assert_eq!(
        page.find("caption").text_content().as_deref(),
        Some("Dokumenter i saken")
    );
    assert_eq!(page.count("th[scope=col] button svg"), 4);
}
