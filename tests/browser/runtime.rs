//! The shared mechanisms, as far as they need a browser.

use crate::mount::{Mounted, attribute, document, hydrate, mount, mount_in_shadow, settle, wait_ms};
use felles::{
    prelude::*,
    runtime::{
        Run, TaskState, announcer, css_var,
        element_hook::{Origin, on_element},
        listen, texts,
    },
};
use gloo::timers::future::TimeoutFuture;
use leptos::{ev, prelude::*};
use std::{
    cell::RefCell,
    rc::Rc,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{CssStyleSheet, Element, HtmlDialogElement, js_sys::Array};

// Prop
// ----

#[wasm_bindgen_test]
async fn a_prop_that_follows_a_signal_changes_attribute_class_and_text() {
    let word = RwSignal::new("en".to_owned());
    let page = mount(move || {
        let word = Prop::<Text>::from(word);
        view! { <p lang=word.clone() class=word.clone()>{word.clone()}</p> }
    });
    let paragraph = page.find("p");
    let shown = || {
        [
            attribute(&paragraph, "lang"),
            attribute(&paragraph, "class"),
            paragraph.text_content(),
        ]
    };
    assert_eq!(shown(), ["en", "en", "en"].map(|word| Some(word.to_owned())));
    word.set("nb".to_owned());
    settle().await;
    assert_eq!(shown(), ["nb", "nb", "nb"].map(|word| Some(word.to_owned())));
}

#[wasm_bindgen_test]
async fn an_attribute_comes_and_goes_with_an_optional_prop() {
    let label = RwSignal::new(None::<String>);
    let page = mount(move || {
        let label: Prop<Option<Text>> = label.into();
        view! { <p aria-label=label>{"x"}</p> }
    });
    let paragraph = page.find("p");
    assert_eq!(attribute(&paragraph, "aria-label"), None);
    label.set(Some("a".to_owned()));
    settle().await;
    assert_eq!(attribute(&paragraph, "aria-label").as_deref(), Some("a"));
    label.set(None);
    settle().await;
    assert_eq!(attribute(&paragraph, "aria-label"), None);
}

/// The same place of a view, rendered again with a prop of the other kind: nothing of the old one may stay or answer.
#[wasm_bindgen_test]
async fn a_place_may_change_from_a_static_prop_to_a_dynamic_one_and_back() {
    let dynamic = RwSignal::new(false);
    let word = RwSignal::new("one".to_owned());
    let page = mount(move || {
        view! {
            <div>
                {move || {
                    let text: Prop<Text> = if dynamic.get() { word.into() } else { "still".into() };
                    view! { <p title=text.clone() class=text.clone()>{text.clone()}</p> }
                }}
            </div>
        }
    });
    let paragraph = page.find("p");
    let shows = |expected: &str| {
        let expected = Some(expected.to_owned());
        assert_eq!(attribute(&paragraph, "title"), expected);
        assert_eq!(attribute(&paragraph, "class"), expected);
        assert_eq!(paragraph.text_content(), expected);
    };
    shows("still");
    dynamic.set(true);
    settle().await;
    shows("one");
    word.set("two".to_owned());
    settle().await;
    shows("two");
    dynamic.set(false);
    settle().await;
    shows("still");
    word.set("three".to_owned());
    settle().await;
    shows("still");
}

#[wasm_bindgen_test]
async fn a_prop_takes_over_what_the_server_sent_and_follows_from_there() {
    let word = RwSignal::new("en".to_owned());
    let page = hydrate(r#"<p lang="en" class="en">en</p><p lang="nn">nn</p>"#, move || {
        let word = Prop::<Text>::from(word);
        let fixed = Prop::<Text>::from("nn");
        view! { <p lang=word.clone() class=word.clone()>{word.clone()}</p><p lang=fixed>{fixed.clone()}</p> }
    });
    let first = page.find("p");
    word.set("nb".to_owned());
    settle().await;
    assert_eq!(page.html(), r#"<p lang="nb" class="nb">nb</p><p lang="nn">nn</p>"#);
    assert!(
        first.is_same_node(Some(&page.find("p"))),
        "the server's element is kept"
    );
}

// listen and on_element
// ---------------------

#[wasm_bindgen_test]
fn listen_calls_whoever_was_given() {
    let clicks = RwSignal::new(0);
    let page = mount(move || {
        let counted = Some(Callback::new(move |_: ev::MouseEvent| {
            clicks.update(|count| *count += 1);
        }));
        view! {
            <button class="given" {..listen(ev::click, counted)}>{"a"}</button>
            <button class="none" {..listen(ev::click, None)}>{"b"}</button>
        }
    });
    page.find(".given").click();
    page.find(".none").click();
    assert_eq!(clicks.get_untracked(), 1);
}

#[wasm_bindgen_test]
fn on_element_runs_once_in_its_owner_and_tells_where_the_element_came_from() {
    let log = Arc::new(std::sync::Mutex::new(Vec::new()));
    let probe = |log: &Arc<std::sync::Mutex<Vec<String>>>| {
        let log = Arc::clone(log);
        move || {
            let hook = on_element(move |element: &Element, origin: Origin| {
                let line = format!("{} {origin:?}", element.tag_name());
                log.lock().expect("not poisoned").push(line.clone());
                let log = Arc::clone(&log);
                on_cleanup(move || log.lock().expect("not poisoned").push(format!("{line} gone")));
            });
            view! { <p {..hook}>{"x"}</p> }
        }
    };
    let built = mount(probe(&log));
    let hydrated = hydrate("<p>x</p>", probe(&log));
    drop(built);
    drop(hydrated);
    assert_eq!(
        *log.lock().expect("not poisoned"),
        ["P Built", "P Hydrated", "P Built gone", "P Hydrated gone"]
    );
}

#[wasm_bindgen_test]
async fn css_var_sets_and_follows_a_custom_property_without_a_style_attribute_from_us() {
    let share = RwSignal::new("10%".to_owned());
    let page = mount(move || view! { <div {..css_var("--felles-test-value", share)}></div> });
    let style = page.find("div").style();
    settle().await;
    assert_eq!(style.get_property_value("--felles-test-value").as_deref(), Ok("10%"));
    share.set("20%".to_owned());
    settle().await;
    assert_eq!(style.get_property_value("--felles-test-value").as_deref(), Ok("20%"));
}

#[wasm_bindgen_test]
async fn css_var_takes_over_on_hydration_and_a_value_cannot_break_out() {
    let page = hydrate(
        "<div></div>",
        || view! { <div {..css_var("--felles-test-value", "1px; color: red")}></div> },
    );
    settle().await;
    let style = page.find("div").style();
    assert_eq!(style.get_property_value("color").as_deref(), Ok(""));
}

// Task
// ----

/// A component with a task; the answer is how long it took.
fn with_task(task: Task<u32, u32>) -> (Mounted, Run<u32, u32>) {
    let out = Rc::new(RefCell::new(None));
    let kept = Rc::clone(&out);
    let page = mount(move || {
        let run = task.run();
        *kept.borrow_mut() = Some(run);
        view! { <p>{move || format!("{:?}", run.state())}</p> }
    });
    let run = out.borrow().expect("mounted");
    (page, run)
}

fn slow() -> Task<u32, u32> {
    Task::from(async |milliseconds: u32| {
        TimeoutFuture::new(milliseconds).await;
        if milliseconds.is_multiple_of(2) {
            Ok(milliseconds)
        } else {
            Err(Problem::new("odd"))
        }
    })
}

#[wasm_bindgen_test]
async fn a_task_is_idle_then_pending_then_done_or_failed() {
    let (page, run) = with_task(slow());
    assert_eq!(page.text(), "Idle");
    run.start(20);
    settle().await;
    assert_eq!(page.text(), "Pending");
    assert!(untrack(|| run.pending()));
    wait_ms(60).await;
    assert_eq!(page.text(), "Done(20)");
    run.start(1);
    wait_ms(40).await;
    assert_eq!(untrack(|| run.state()), TaskState::Failed(Problem::new("odd")));
}

#[wasm_bindgen_test]
async fn an_answer_that_comes_after_a_newer_start_is_dropped() {
    let (page, run) = with_task(slow());
    run.start(80);
    run.start(10);
    wait_ms(40).await;
    assert_eq!(page.text(), "Done(10)");
    wait_ms(80).await;
    assert_eq!(page.text(), "Done(10)", "the slow answer came, and is stale");
}

#[wasm_bindgen_test]
async fn an_answer_that_comes_after_a_reset_is_dropped() {
    let (page, run) = with_task(slow());
    run.start(20);
    run.reset();
    wait_ms(60).await;
    assert_eq!(page.text(), "Idle");
}

#[wasm_bindgen_test]
async fn an_answer_that_comes_after_the_component_is_gone_is_dropped() {
    let (page, run) = with_task(slow());
    run.start(20);
    drop(page);
    wait_ms(60).await;
    assert_eq!(untrack(|| run.state()), TaskState::Idle);
    run.start(20);
    run.reset();
    assert!(!untrack(|| run.pending()), "there is nobody to run it for");
}

#[wasm_bindgen_test]
async fn work_that_is_ready_at_once_counts_too() {
    let asked = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&asked);
    let (page, run) = with_task(Task::from(move |input: u32| {
        counted.fetch_add(1, Ordering::Relaxed);
        async move { Ok(input) }
    }));
    run.start(4);
    settle().await;
    assert_eq!(page.text(), "Done(4)");
    assert_eq!(asked.load(Ordering::Relaxed), 1);
}

// The announcer
// -------------

fn region() -> Element {
    document()
        .query_selector(".felles-announcer")
        .expect("a selector")
        .expect("the live region")
}

#[wasm_bindgen_test]
async fn gen_11_announcements_go_through_one_polite_region_that_was_there_before() {
    announcer::prepare();
    assert_eq!(
        document()
            .query_selector_all(".felles-announcer")
            .expect("a selector")
            .length(),
        1
    );
    let region = region();
    assert_eq!(
        (region.get_attribute("role"), region.get_attribute("aria-live")),
        (Some("status".into()), Some("polite".into()))
    );
    wait_ms(150).await;

    announce("Lagret");
    assert_eq!(
        region.text_content().as_deref(),
        Some(""),
        "silent first, so that the change is heard"
    );
    wait_ms(150).await;
    assert_eq!(region.text_content().as_deref(), Some("Lagret"));

    announce("Lagret");
    assert_eq!(
        region.text_content().as_deref(),
        Some(""),
        "the same text is heard again"
    );
    wait_ms(150).await;
    assert_eq!(region.text_content().as_deref(), Some("Lagret"));

    announce("3 treff");
    announce("Lagret");
    wait_ms(150).await;
    assert_eq!(region.text_content().as_deref(), Some("3 treff Lagret"));
    assert_eq!(
        document()
            .query_selector_all(".felles-announcer")
            .expect("a selector")
            .length(),
        1
    );
}

#[wasm_bindgen_test]
async fn gen_11_the_region_goes_where_it_can_be_heard_while_a_modal_dialog_is_open() {
    announcer::prepare();
    let page = mount(|| view! { <dialog>{"x"}</dialog> });
    let dialog: HtmlDialogElement = page.find_as("dialog");
    dialog.show_modal().expect("shown");
    announce("Sendt");
    wait_ms(150).await;
    assert!(dialog.contains(Some(&region())), "all outside the dialog is inert");
    assert_eq!(region().text_content().as_deref(), Some("Sendt"));
    dialog.close();
    announce("Lukket");
    wait_ms(150).await;
    assert_eq!(region().parent_element(), document().body().map(Into::into));
}

#[wasm_bindgen_test]
async fn gen_11_a_region_that_was_taken_away_with_its_dialog_is_put_back() {
    let page = mount(|| view! { <dialog>{"x"}</dialog> });
    let dialog: HtmlDialogElement = page.find_as("dialog");
    dialog.show_modal().expect("shown");
    announce("Sendt");
    wait_ms(150).await;
    drop(page);
    announce("Borte");
    wait_ms(150).await;
    assert_eq!(region().text_content().as_deref(), Some("Borte"));
}

// Words
// -----

#[wasm_bindgen_test]
async fn words_on_the_page_follow_the_language() {
    static CLOSE: felles::runtime::Word = felles::runtime::Word {
        key: "test.close",
        nb: texts::Forms {
            one: "Lukk",
            other: "Lukk",
        },
        nn: texts::Forms {
            one: "Lat att",
            other: "Lat att",
        },
        en: texts::Forms {
            one: "Close",
            other: "Close",
        },
    };
    let language = RwSignal::new(Language::Nb);
    let page = mount(move || {
        provide_language(language);
        view! { <button aria-label=CLOSE.text()>{CLOSE.text()}</button> }
    });
    let button = page.find("button");
    for (tag, text) in [("nn", "Lat att"), ("en", "Close"), ("nb", "Lukk")] {
        language.set(tag.parse().expect("a language"));
        settle().await;
        assert_eq!(
            (
                attribute(&button, "aria-label").as_deref(),
                button.text_content().as_deref()
            ),
            (Some(text), Some(text))
        );
    }
}

// Styles
// ------

/// The sheets that a document or shadow root has adopted, each as its rules.
fn adopted(sheets: &Array) -> Vec<String> {
    sheets
        .iter()
        .map(|sheet| {
            let rules = sheet
                .unchecked_into::<CssStyleSheet>()
                .css_rules()
                .expect("our own sheet");
            (0..rules.length())
                .filter_map(|index| Some(rules.get(index)?.css_text()))
                .collect()
        })
        .collect()
}

#[wasm_bindgen_test]
fn a_sheet_is_adopted_once_after_the_order_of_the_layers() {
    let page = mount(|| view! { <Button>"a"</Button><Button>"b"</Button> });
    let again = mount(|| view! { <Button>"c"</Button> });
    let sheets = adopted(&document().adopted_style_sheets());
    assert!(
        sheets[0].starts_with("@layer felles.reset, felles.tokens"),
        "{}",
        sheets[0]
    );
    assert_eq!(sheets.iter().filter(|css| css.contains(".felles-button {")).count(), 1);
    assert_eq!((page.count(".felles-button"), again.count(".felles-button")), (2, 1));
}

#[wasm_bindgen_test]
fn gen_10_in_a_shadow_root_the_sheets_go_there_and_style_what_is_inside() {
    let page = mount_in_shadow(|| view! { <Button>"a"</Button><Button>"b"</Button> });
    let shadow = page.shadow.as_ref().expect("a shadow root");
    let sheets = adopted(&shadow.adopted_style_sheets());
    assert!(
        sheets[0].starts_with("@layer felles.reset, felles.tokens"),
        "{}",
        sheets[0]
    );
    assert!(
        sheets.iter().any(|css| css.contains("[data-color=")),
        "colours and sizes can be set inside"
    );
    assert_eq!(sheets.iter().filter(|css| css.contains(".felles-button {")).count(), 1);
    let style = web_sys::window()
        .expect("a window")
        .get_computed_style(&page.find("button"))
        .expect("styles")
        .expect("styles");
    assert_eq!(style.get_property_value("display").as_deref(), Ok("inline-flex"));
}

#[wasm_bindgen_test]
fn gen_10_each_shadow_root_has_sheets_of_its_own() {
    let pages = [0, 1].map(|_| mount_in_shadow(|| view! { <Button>"a"</Button> }));
    for page in &pages {
        let shadow = page.shadow.as_ref().expect("a shadow root");
        assert_eq!(
            adopted(&shadow.adopted_style_sheets())
                .iter()
                .filter(|css| css.contains(".felles-button {"))
                .count(),
            1
        );
    }
}

/// Last in its file by name or not: the tokens are adopted once, whoever asks first.
#[wasm_bindgen_test]
fn tokens_are_adopted_into_a_page_without_a_theme_and_only_once() {
    adopt_tokens();
    adopt_tokens();
    let sheets = adopted(&document().adopted_style_sheets());
    assert_eq!(
        sheets.iter().filter(|css| css.contains("--felles-tokens: 1")).count(),
        1
    );
    let root = document().document_element().expect("a root");
    let style = web_sys::window()
        .expect("a window")
        .get_computed_style(&root)
        .expect("styles")
        .expect("styles");
    assert_eq!(
        style.get_property_value("--felles-border-radius-full").as_deref(),
        Ok("9999px")
    );
}

// Ids
// ---

#[wasm_bindgen_test]
fn gen_1_ids_on_hydration_are_those_of_the_server() {
    let page = hydrate(r#"<p id="page-a"></p><p id="page-1"></p>"#, || {
        let scope = IdScope::provide("page");
        let (first, second) = (scope.claim(Some("a")), scope.claim(None));
        view! { <p id=first></p><p id=second></p> }
    });
    assert_eq!(page.html(), r#"<p id="page-a"></p><p id="page-1"></p>"#);
}

#[wasm_bindgen_test]
fn gen_1_an_id_is_free_again_when_its_owner_is_gone() {
    let owner = Owner::new();
    owner.with(|| {
        let scope = IdScope::provide("order");
        let row = Owner::new();
        assert_eq!(row.with(|| scope.claim(Some("email"))), "order-email");
        assert_ne!(scope.claim(Some("email")), "order-email");
        row.cleanup();
        assert_eq!(scope.claim(Some("email")), "order-email");
    });
}
