//! `FileUpload`: files that come, are refused, uploaded, and go. Dropping and choosing by hand are in
//! `tests`/e2e/file_upload.spec.ts.

use crate::{
    mount::{Mounted, attribute, fire, has_focus, mount, wait_ms},
    spoken::said,
};
use felles::prelude::*;
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{
    FileList, HtmlButtonElement, HtmlInputElement,
    js_sys::{Array, Function, Reflect},
};

/// Waits until the page shows what was done.
async fn drawn() {
    wait_ms(60).await;
}

fn get(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &name.into()).expect("a property")
}

/// Files as a browser has them, of a name and a size each.
fn files(given: &[(&str, usize)]) -> FileList {
    let window: JsValue = web_sys::window().expect("a page").into();
    let made = Reflect::construct(get(&window, "DataTransfer").unchecked_ref::<Function>(), &Array::new());
    let transfer = made.expect("a transfer");
    let items = get(&transfer, "items");
    for (name, size) in given {
        let parts = Array::of1(&"x".repeat(*size).into());
        let arguments = Array::of2(&parts, &(*name).into());
        let file = Reflect::construct(get(&window, "File").unchecked_ref::<Function>(), &arguments).expect("a file");
        let add: Function = get(&items, "add").unchecked_into();
        add.call1(&items, &file).expect("added");
    }
    get(&transfer, "files").unchecked_into()
}

/// As when the user has chosen them.
async fn choose(page: &Mounted, given: &[(&str, usize)]) {
    let input: HtmlInputElement = page.find_as("input[type=file]");
    input.set_files(Some(&files(given)));
    fire(&input, "change");
    drawn().await;
}

fn names(page: &Mounted) -> Vec<String> {
    page.all(".felles-file-upload__name")
        .iter()
        .filter_map(|name| name.text_content())
        .collect()
}

fn states(page: &Mounted) -> Vec<String> {
    page.all(".felles-file-upload__file")
        .iter()
        .filter_map(|file| attribute(file, "data-state"))
        .collect()
}

fn in_input(page: &Mounted) -> u32 {
    page.find_as::<HtmlInputElement>("input[type=file]")
        .files()
        .map_or(0, |files| files.length())
}

#[wasm_bindgen_test]
async fn fu_1_fu_3_fu_4_one_button_says_it_all() {
    let disabled = RwSignal::new(true);
    let page = mount(move || {
        view! { <FileUpload label="Vedlegg" id="f" name="file" multiple=true description="PDF" disabled=disabled /> }
    });
    drawn().await;
    let button: HtmlButtonElement = page.find_as("#f");
    assert!(button.disabled());
    disabled.set(false);
    drawn().await;
    assert!(!button.disabled());
    let name = || attribute(&button, "aria-label").unwrap_or_default();
    assert_eq!(name(), "Vedlegg, Ingen fil valgt, Velg filer eller slipp dem her");
    let described = attribute(&button, "aria-describedby").unwrap_or_default();
    assert_eq!(
        page.find(&format!("[id='{described}']")).text_content().as_deref(),
        Some("PDF")
    );
    assert_eq!(
        attribute(&page.find("input[type=file]"), "name").as_deref(),
        Some("file")
    );
    choose(&page, &[("a.pdf", 3)]).await;
    assert!(name().starts_with("Vedlegg, a.pdf,"), "{}", name());
    choose(&page, &[("b.pdf", 3)]).await;
    assert!(name().starts_with("Vedlegg, 2 filer valgt,"), "{}", name());
    assert_eq!(in_input(&page), 2, "the form sends both");
}

#[wasm_bindgen_test]
async fn fu_5_what_is_not_taken_says_why() {
    let page = mount(|| {
        let no_spaces = |file: &FileFacts| {
            if file.name.contains(' ') {
                Err(Problem::new("Uten mellomrom"))
            } else {
                Ok(())
            }
        };
        view! {
            <FileUpload label="Vedlegg" name="file" multiple=true accept=".pdf" max_bytes=10_u64 max_files=2 check=no_spaces />
        }
    });
    drawn().await;
    choose(
        &page,
        &[
            ("a.PDF", 3),
            ("b.exe", 3),
            ("c.pdf", 30),
            ("d e.pdf", 3),
            ("f.pdf", 0),
            ("g.pdf", 3),
            ("h.pdf", 3),
        ],
    )
    .await;
    let expected = [
        "chosen", "refused", "refused", "refused", "refused", "chosen", "refused",
    ];
    assert_eq!(states(&page), expected, "{}", page.html());
    let problems = page.all(".felles-file-upload__problem");
    let problems: Vec<_> = problems.iter().filter_map(|problem| problem.text_content()).collect();
    for (problem, part) in problems.iter().zip(["PDF", "30\u{a0}B", "Uten mellomrom", "tom", "2"]) {
        assert!(problem.contains(part), "{part} in {problem}");
    }
    assert_eq!(in_input(&page), 2, "only what is right is sent");
}

#[wasm_bindgen_test]
async fn fu_6_at_the_most_the_button_is_off_and_says_why() {
    let page = mount(|| view! { <FileUpload label="Vedlegg" id="f" name="file" multiple=true max_files=2 /> });
    drawn().await;
    let limit = page.find("#f-limit");
    assert!(limit.has_attribute("hidden"));
    choose(&page, &[("a.pdf", 3), ("b.pdf", 3)]).await;
    let button = page.find("#f");
    assert_eq!(attribute(&button, "aria-disabled").as_deref(), Some("true"));
    assert_eq!(attribute(&button, "aria-describedby").as_deref(), Some("f-limit"));
    assert!(!limit.has_attribute("hidden") && limit.text_content().is_some_and(|text| text.contains("2 filer")));
    page.find(".felles-file-upload__remove").click();
    drawn().await;
    assert_eq!(attribute(&button, "aria-disabled"), None);
}

#[wasm_bindgen_test]
async fn fu_7_fu_10_a_file_is_uploaded_fails_and_is_tried_again() {
    let tries = RwSignal::new(0);
    let value = RwSignal::new(Vec::<String>::new());
    let page = mount(move || {
        let uploader = move |upload: FileToUpload| {
            tries.update(|tries| *tries += 1);
            async move {
                upload.report(0.5);
                TimeoutFuture::new(150).await;
                if tries.get_untracked() == 1 {
                    return Err(Problem::new("Brutt"));
                }
                Ok(UploadedFile::new("id-1", upload.facts().name.clone()).href("#fil"))
            }
        };
        view! { <FileUpload label="Vedlegg" name="file" multiple=true uploader=uploader value=value /> }
    });
    drawn().await;
    choose(&page, &[("a.pdf", 3)]).await;
    assert_eq!(states(&page), ["uploading"]);
    assert_eq!(page.count("progress"), 1);
    wait_ms(300).await;
    assert_eq!(states(&page), ["failed"]);
    assert!(said().contains("Brutt") && page.text().contains("Brutt"));
    page.find("[aria-label='Prøv igjen med a.pdf']").click();
    wait_ms(400).await;
    assert_eq!(states(&page), ["uploaded"]);
    assert_eq!(value.get_untracked(), ["id-1"]);
    assert_eq!(said(), "a.pdf er lastet opp");
    let hidden: HtmlInputElement = page.find_as("input[type=hidden]");
    assert_eq!((hidden.name().as_str(), hidden.value().as_str()), ("file", "id-1"));
    assert_eq!(
        attribute(&page.find("input[type=file]"), "name"),
        None,
        "it is not sent twice"
    );
    assert_eq!(attribute(&page.find("a"), "href").as_deref(), Some("#fil"));
}

#[wasm_bindgen_test]
async fn fu_10_an_answer_after_the_removal_does_not_count() {
    let value = RwSignal::new(Vec::<String>::new());
    let page = mount(move || {
        let uploader = async |upload: FileToUpload| {
            TimeoutFuture::new(150).await;
            Ok::<_, Problem>(UploadedFile::new("id-1", upload.facts().name.clone()))
        };
        view! { <FileUpload label="Vedlegg" name="file" multiple=true uploader=uploader value=value /> }
    });
    drawn().await;
    choose(&page, &[("a.pdf", 3)]).await;
    page.find(".felles-file-upload__remove").click();
    wait_ms(300).await;
    assert!(value.get_untracked().is_empty() && states(&page).is_empty());
}

#[wasm_bindgen_test]
async fn fu_8_fu_9_the_focus_goes_on_and_the_file_may_come_back() {
    let page = mount(|| view! { <FileUpload label="Vedlegg" id="f" name="file" multiple=true /> });
    drawn().await;
    choose(&page, &[("a.pdf", 3), ("b.pdf", 3), ("c.pdf", 3)]).await;
    let remove = |name: &str| page.find(&format!("[aria-label='Fjern {name}']"));
    for (gone, next) in [("b.pdf", "c.pdf"), ("c.pdf", "a.pdf")] {
        remove(gone).focus().expect("focus");
        remove(gone).click();
        drawn().await;
        assert!(has_focus(&remove(next)), "from {gone} to {next}");
    }
    remove("a.pdf").click();
    wait_ms(200).await;
    assert!(has_focus(&page.find("#f")));
    assert!(said().ends_with("a.pdf er fjernet"), "{}", said());
    assert_eq!(in_input(&page), 0);
    choose(&page, &[("a.pdf", 3)]).await;
    assert_eq!(names(&page), ["a.pdf"]);
}

#[wasm_bindgen_test]
async fn one_file_takes_the_place_of_another_and_files_from_before_can_go() {
    let removed = RwSignal::new(String::new());
    let page = mount(move || {
        let files = vec![UploadedFile::new("f-1", "før.pdf").size(2_000)];
        view! { <FileUpload label="Vedlegg" name="file" files=files on_remove=move |file: UploadedFile| removed.set(file.id.to_string()) /> }
    });
    drawn().await;
    assert_eq!(names(&page), ["før.pdf"]);
    page.find(".felles-file-upload__remove").click();
    drawn().await;
    assert_eq!(removed.get_untracked(), "f-1");
    choose(&page, &[("a.pdf", 3)]).await;
    choose(&page, &[("b.pdf", 3)]).await;
    assert_eq!((names(&page), in_input(&page)), (vec!["b.pdf".to_owned()], 1));
}
