//! `Toast`. What only real keys, a real pointer and time do is in tests/e2e/toast.spec.ts.

use crate::{
    mount::{attribute, document, has_focus, mount, press, settle, wait_ms},
    spoken::{SPOKEN_MS, said, silence},
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement};

#[wasm_bindgen(inline_js = r"
const [set, clear] = [window.setTimeout, window.clearTimeout];
export function watch_timers() {
    const running = new Set();
    window.setTimeout = (call, ms, ...rest) => {
        const id = set(() => (running.delete(id), call()), ms, ...rest);
        if (ms >= 4000) running.add(id);
        return id;
    };
    window.clearTimeout = (id) => (running.delete(id), clear(id));
    return () => running.size;
}
export function unwatch_timers() {
    [window.setTimeout, window.clearTimeout] = [set, clear];
}
")]
extern "C" {
    /// Counts the timers of four seconds and more that run, until `unwatch_timers`.
    fn watch_timers() -> web_sys::js_sys::Function;
    fn unwatch_timers();
}

fn is_shown(element: &Element) -> bool {
    element.get_client_rects().length() > 0
}

/// Wherever on the page it stands by now.
fn found(selector: &str) -> HtmlElement {
    let found = document().query_selector(selector).expect("a selector");
    found.unwrap_or_else(|| panic!("no {selector}")).unchecked_into()
}

#[wasm_bindgen_test]
async fn to_1_a_polite_one_is_said_once_and_again_when_it_comes_again() {
    silence().await;
    let queue = ToastQueue::new();
    let page = mount(move || view! { <ToastRegion queue=queue /> });
    settle().await;
    let region = page.find("section");
    assert!(!is_shown(&region));
    for _ in 0..2 {
        queue.add(ToastMessage::success("Du kan lukke siden.").title("Lagret"));
        wait_ms(SPOKEN_MS).await;
        assert_eq!(said(), "Vellykket: Lagret. Du kan lukke siden.");
        silence().await;
    }
    assert_eq!(page.count(".felles-toast"), 1);
    let toast = page.find(".felles-toast");
    assert!(is_shown(&toast));
    assert_eq!(attribute(&toast, "role").as_deref(), Some("status"));
    assert_eq!(
        attribute(&toast, "aria-live").as_deref(),
        Some("off"),
        "not by itself too"
    );
}

#[wasm_bindgen_test]
async fn to_1_an_error_is_an_alert_and_one_with_something_to_do_says_how_to_get_there() {
    silence().await;
    let queue = ToastQueue::new();
    let page = mount(move || view! { <ToastRegion queue=queue hotkey="F8" /> });
    settle().await;
    let failed = queue.add(ToastMessage::danger("Ikke lagret."));
    wait_ms(SPOKEN_MS).await;
    assert_eq!(said(), "–");
    assert_eq!(attribute(&page.find(".felles-toast"), "role").as_deref(), Some("alert"));
    queue.close(failed);
    queue.add(ToastMessage::info("Slettet.").action("Angre", || ()));
    wait_ms(SPOKEN_MS).await;
    assert_eq!(said(), "Informasjon: Slettet. Trykk F8 for å gå til varselet.");
}

#[wasm_bindgen_test]
async fn to_3_gen_2_who_closes_is_told_once_and_the_owner_is_not() {
    let queue = ToastQueue::new();
    let heard = RwSignal::new(Vec::new());
    let page = mount(move || view! { <ToastRegion queue=queue /> });
    settle().await;
    let message = move |what: &'static str| {
        ToastMessage::info(what).on_close(move |reason| heard.update(|heard| heard.push((what, reason))))
    };
    queue.add(message("a"));
    settle().await;
    page.find(".felles-toast__close").click();
    let done = RwSignal::new(0);
    queue.add(message("b").action("Angre", move || done.update(|done| *done += 1)));
    settle().await;
    page.find(".felles-toast__action").click();
    queue.close(queue.add(message("c")));
    queue.add(message("d"));
    queue.clear();
    settle().await;
    assert_eq!(
        heard.get_untracked(),
        [("a", ToastCloseReason::User), ("b", ToastCloseReason::Action)]
    );
    assert_eq!((done.get_untracked(), page.count(".felles-toast")), (1, 0));
}

#[wasm_bindgen_test]
async fn to_3_the_focus_goes_to_the_next_one_also_to_one_that_waited_and_then_back() {
    let queue = ToastQueue::new();
    let page = mount(move || {
        view! {
            <button class="before">{"Lagre"}</button>
            <ToastRegion queue=queue max_visible=1 />
        }
    });
    settle().await;
    let before = page.find(".before");
    before.focus().expect("focused");
    queue.add(ToastMessage::danger("En"));
    queue.add(ToastMessage::danger("To"));
    settle().await;
    assert!(has_focus(&before), "a toast never takes the focus");
    assert!(press(&before, "F6"));
    let first = page.find(".felles-toast");
    assert!(has_focus(&first));
    assert!(press(&first, "Escape"));
    settle().await;
    let second = page.find(".felles-toast");
    assert!(
        second.inner_text().contains("To") && has_focus(&second),
        "{}",
        page.html()
    );
    queue.clear();
    settle().await;
    assert!(has_focus(&before), "also when the owner took it away");
}

#[wasm_bindgen_test]
async fn to_4_the_key_leads_there_and_back_and_is_the_browsers_when_there_is_nothing() {
    let queue = ToastQueue::new();
    let page = mount(move || {
        view! {
            <button class="before">{"Lagre"}</button>
            <ToastRegion queue=queue placement=ToastPlacement::Top hotkey="F7" />
        }
    });
    settle().await;
    let before = page.find(".before");
    before.focus().expect("focused");
    assert!(!press(&before, "F7"));
    queue.add(ToastMessage::info("En"));
    queue.add(ToastMessage::info("To"));
    settle().await;
    assert!(!press(&before, "F6"));
    assert!(press(&before, "F7"));
    let newest = page.all(".felles-toast").pop().expect("a toast");
    assert!(has_focus(&newest) && newest.inner_text().contains("To"));
    assert!(press(&newest, "F7"));
    assert!(has_focus(&before));
}

#[wasm_bindgen_test]
async fn to_5_those_that_there_is_no_room_for_wait() {
    let queue = ToastQueue::new();
    let page = mount(move || view! { <ToastRegion queue=queue max_visible=2 /> });
    settle().await;
    let first = queue.add(ToastMessage::danger("En"));
    queue.add(ToastMessage::danger("To"));
    queue.add(ToastMessage::danger("Tre"));
    settle().await;
    let texts = || -> Vec<String> {
        let toasts = page.all(".felles-toast__text");
        toasts
            .iter()
            .map(|toast| toast.text_content().unwrap_or_default())
            .collect()
    };
    assert_eq!(texts(), ["Feil: To", "Feil: En"]);
    queue.close(first);
    settle().await;
    assert_eq!(texts(), ["Feil: Tre", "Feil: To"]);
    assert_eq!(queue.len(), 2);
}

#[wasm_bindgen_test]
async fn to_6_toasts_stand_in_the_dialog_that_is_open_and_outlive_it() {
    let queue = ToastQueue::new();
    let (open, there) = (RwSignal::new(false), RwSignal::new(true));
    let page = mount(move || {
        view! {
            <Show when=move || there.get()>
                <Dialog open=open heading="Del">"Tekst"</Dialog>
            </Show>
            <ToastRegion queue=queue />
        }
    });
    settle().await;
    queue.add(ToastMessage::danger("Ikke lagret."));
    settle().await;
    let region = page.find(".felles-toast__region");
    let home = region.parent_element().expect("a home");
    open.set(true);
    settle().await;
    let dialog = page.find("dialog");
    assert!(dialog.contains(Some(&region)) && is_shown(&page.find(".felles-toast")));
    let toast = page.find(".felles-toast");
    assert_eq!(
        attribute(&toast, "role").as_deref(),
        Some("status"),
        "it was heard where it was"
    );
    toast.focus().expect("focused");
    assert!(has_focus(&toast), "it is not inert");
    open.set(false);
    settle().await;
    assert!(home.contains(Some(&region)) && is_shown(&toast));
    open.set(true);
    settle().await;
    assert!(dialog.contains(Some(&region)));
    there.set(false);
    settle().await;
    assert!(
        home.contains(Some(&region)) && is_shown(&toast),
        "the dialog was taken away with it inside"
    );
}

#[wasm_bindgen_test]
async fn to_6_one_that_comes_while_a_dialog_is_open_stands_in_it() {
    let queue = ToastQueue::new();
    let mut page = mount(move || {
        view! {
            <Dialog open=true heading="Del" closed_by=DialogClosedBy::None>"Tekst"</Dialog>
            <ToastRegion queue=queue />
        }
    });
    settle().await;
    queue.add(ToastMessage::danger("Ikke lagret."));
    settle().await;
    let toast = found("dialog .felles-toast");
    assert!(is_shown(&toast));
    assert_eq!(attribute(&toast, "role").as_deref(), Some("alert"));
    assert!(
        press(&found("dialog"), "Escape"),
        "Escape is still the dialog's to answer"
    );
    page.unmount();
    settle().await;
    assert!(!toast.is_connected());
}

#[wasm_bindgen_test]
async fn to_2_to_7_only_what_goes_by_itself_has_a_timer_and_none_is_left() {
    let count = watch_timers();
    let running = move || {
        count
            .call0(&JsValue::NULL)
            .ok()
            .and_then(|count| count.as_f64())
            .map(|count| count.to_string())
            .unwrap_or_default()
    };
    let queue = ToastQueue::new();
    let mut page = mount(move || {
        view! { <button class="before">{"Lagre"}</button> <ToastRegion queue=queue max_visible=9 /> }
    });
    settle().await;
    let before = page.find(".before");
    before.focus().expect("focused");
    queue.add(ToastMessage::danger("Feil"));
    queue.add(ToastMessage::info("Slettet").action("Angre", || ()));
    queue.add(ToastMessage::info("Blir").persistent());
    queue.add(ToastMessage::info("Uendelig").time_limit(f64::INFINITY));
    settle().await;
    assert_eq!(running(), "0");
    queue.add(ToastMessage::info("Går"));
    queue.add(ToastMessage::info("Går også").time_limit(f64::NAN));
    queue.add(ToastMessage::info("Går sent").time_limit(60.0));
    settle().await;
    assert_eq!(running(), "3");
    press(&before, "F6");
    settle().await;
    assert_eq!(running(), "0", "one has the focus");
    press(&page.find(".felles-toast"), "F6");
    settle().await;
    assert_eq!(running(), "3");
    page.unmount();
    settle().await;
    assert_eq!(running(), "0");
    assert!(!press(&document().body().expect("a body"), "F6"), "nobody listens");
    unwatch_timers();
}

#[wasm_bindgen_test]
async fn what_is_said_is_text() {
    let text = "<img src=x onerror=\"window.hostile = true\">";
    let queue = ToastQueue::new();
    let page = mount(move || view! { <ToastRegion queue=queue /> });
    settle().await;
    queue.add(ToastMessage::danger(text).title(text).action(text, || ()));
    settle().await;
    assert_eq!(page.count("img"), 0);
    assert!(page.find(".felles-toast__text").inner_text().contains(text));
}
