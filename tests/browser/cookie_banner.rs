//! `CookieBanner`.

use crate::mount::{Mounted, document, has_focus, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{
    HtmlElement,
    js_sys::{Object, Reflect},
};

fn cookies() -> String {
    let cookies = Reflect::get(&document(), &"cookie".into()).expect("readable");
    cookies.as_string().expect("text")
}

fn set_cookie(cookie: &str) {
    Reflect::set(&document(), &"cookie".into(), &cookie.into()).expect("written");
}

fn forget(name: &str) {
    set_cookie(&format!("{name}=; Path=/; Max-Age=0"));
}

fn is_shown(page: &Mounted) -> bool {
    !page.find("section").has_attribute("hidden")
}

/// The button with a text.
fn button(page: &Mounted, text: &str) -> HtmlElement {
    let found = page
        .all("button")
        .into_iter()
        .find(|button| button.inner_text() == text);
    found.unwrap_or_else(|| panic!("no «{text}» in {}", page.html()))
}

#[wasm_bindgen_test]
async fn ckb_1_an_answer_is_stored_under_its_version_and_called_back_once() {
    forget("ckb-1");
    let answers = RwSignal::new(Vec::new());
    let page = mount(move || {
        let on_choice = move |choice| answers.update(|answers| answers.push(choice));
        view! { <CookieBanner name="ckb-1" version=4 on_choice=on_choice>"Tekst"</CookieBanner> }
    });
    settle().await;
    assert!(is_shown(&page));
    assert!(!cookies().contains("ckb-1"), "nothing is stored before the answer");
    button(&page, "Avvis informasjonskapsler").click();
    settle().await;
    assert!(cookies().contains("ckb-1=4.rejected"), "{}", cookies());
    assert_eq!(answers.get_untracked(), [CookieChoice::Rejected]);
    forget("ckb-1");
}

#[wasm_bindgen_test]
async fn ckb_2_a_stored_answer_is_not_asked_for_again_but_for_another_version_it_is() {
    set_cookie("ckb-2=1.accepted; Path=/");
    let (choice, calls) = (RwSignal::new(None), RwSignal::new(0));
    let known = mount(move || {
        let on_choice = move |_| calls.update(|calls| *calls += 1);
        view! { <CookieBanner name="ckb-2" choice=choice on_choice=on_choice>"Tekst"</CookieBanner> }
    });
    let newer = mount(|| view! { <CookieBanner name="ckb-2" version=2>"Tekst"</CookieBanner> });
    settle().await;
    assert!(!is_shown(&known));
    assert_eq!(choice.get_untracked(), Some(CookieChoice::Accepted));
    assert_eq!(calls.get_untracked(), 0, "the user did nothing now");
    assert!(is_shown(&newer));

    choice.set(None);
    settle().await;
    assert!(is_shown(&known), "an owner may ask again");
    assert!(
        !cookies().contains("ckb-2"),
        "what is taken back is forgotten: {}",
        cookies()
    );
}

#[wasm_bindgen_test]
async fn ckb_1_ckb_2_the_same_in_local_storage_and_not_at_all_where_the_page_keeps_it() {
    let storage = window().local_storage().expect("allowed").expect("there");
    storage.remove_item("ckb-local").expect("removed");
    let banner =
        || mount(|| view! { <CookieBanner name="ckb-local" store=CookieStore::LocalStorage>"Tekst"</CookieBanner> });
    let page = banner();
    settle().await;
    button(&page, "Godta informasjonskapsler").click();
    settle().await;
    assert_eq!(
        storage.get_item("ckb-local").expect("read").as_deref(),
        Some("1.accepted")
    );
    let again = banner();
    settle().await;
    assert!(!is_shown(&again));
    storage.remove_item("ckb-local").expect("removed");

    let page = mount(|| view! { <CookieBanner name="ckb-none" store=CookieStore::None>"Tekst"</CookieBanner> });
    settle().await;
    button(&page, "Godta informasjonskapsler").click();
    settle().await;
    assert!(!cookies().contains("ckb-none"));
    assert_eq!(storage.get_item("ckb-none").expect("read"), None);
}

/// As a page in a sandbox: to ask for cookies is an error.
struct Refusing;

impl Refusing {
    fn begin() -> Self {
        let refuse = Closure::<dyn FnMut() -> Result<JsValue, JsValue>>::new(|| Err(JsValue::from("refused")));
        let property = Object::new();
        for (name, value) in [
            ("get", refuse.as_ref().clone()),
            ("set", refuse.as_ref().clone()),
            ("configurable", true.into()),
        ] {
            Reflect::set(&property, &name.into(), &value).expect("set");
        }
        Object::define_property(document().unchecked_ref::<Object>(), &"cookie".into(), &property);
        refuse.forget();
        Self
    }
}

impl Drop for Refusing {
    fn drop(&mut self) {
        let _ = Reflect::delete_property(document().unchecked_ref::<Object>(), &"cookie".into());
    }
}

#[wasm_bindgen_test]
async fn ckb_3_where_storing_is_refused_the_answer_holds_for_the_page() {
    let refusing = Refusing::begin();
    let choice = RwSignal::new(None);
    let page = mount(move || view! { <CookieBanner name="ckb-3" choice=choice>"Tekst"</CookieBanner> });
    settle().await;
    assert!(is_shown(&page));
    button(&page, "Godta informasjonskapsler").click();
    settle().await;
    assert_eq!(choice.get_untracked(), Some(CookieChoice::Accepted));
    button(&page, "Skjul denne meldingen").click();
    settle().await;
    assert!(!is_shown(&page));
    drop(refusing);
    assert!(!cookies().contains("ckb-3"));
}

#[wasm_bindgen_test]
async fn ckb_4_the_confirmation_takes_the_focus_and_then_it_goes_on() {
    forget("ckb-4");
    let page = mount(|| {
        view! {
            <CookieBanner name="ckb-4" settings_href="#valg">"Tekst"</CookieBanner>
            <button>{"Etter"}</button>
        }
    });
    settle().await;
    let accept = button(&page, "Godta informasjonskapsler");
    accept.focus().expect("focused");
    accept.click();
    settle().await;
    let confirmation = page.find(".felles-cookie-banner__confirmation");
    assert!(has_focus(&confirmation));
    assert!(
        !confirmation.has_attribute("role"),
        "it is read where the focus is, and not twice"
    );
    assert_eq!(
        confirmation.inner_text(),
        "Du har godtatt informasjonskapsler. Du kan når som helst endre valget ditt."
    );
    let hide = button(&page, "Skjul denne meldingen");
    hide.focus().expect("focused");
    hide.click();
    settle().await;
    assert!(!is_shown(&page));
    assert!(has_focus(&button(&page, "Etter")));
    forget("ckb-4");
}

#[wasm_bindgen_test]
async fn gen_2_an_owner_that_refuses_is_obeyed() {
    let (choice, asked) = (RwSignal::new(None::<CookieChoice>), RwSignal::new(Vec::new()));
    let called = RwSignal::new(0);
    let page = mount(move || {
        let ask = move |wanted: Option<CookieChoice>| asked.update(|asked| asked.push(wanted));
        let model = Model::from((choice.into(), Callback::new(ask)));
        let on_choice = move |_| called.update(|called| *called += 1);
        view! { <CookieBanner name="ckb-owner" choice=model on_choice=on_choice>"Tekst"</CookieBanner> }
    });
    settle().await;
    button(&page, "Godta informasjonskapsler").click();
    settle().await;
    assert_eq!(asked.get_untracked(), [Some(CookieChoice::Accepted)]);
    assert_eq!((called.get_untracked(), page.count("h2")), (0, 1));
    assert!(!cookies().contains("ckb-owner"));
}

#[wasm_bindgen_test]
async fn ckb_5_with_a_script_the_form_is_not_sent() {
    forget("ckb-5");
    let sent = RwSignal::new(0);
    let page = mount(move || {
        view! {
            <div on:submit=move |event| {
                event.prevent_default();
                sent.update(|sent| *sent += 1);
            }>
                <CookieBanner name="ckb-5" action="#valg">"Tekst"</CookieBanner>
            </div>
        }
    });
    settle().await;
    button(&page, "Godta informasjonskapsler").click();
    settle().await;
    assert_eq!(sent.get_untracked(), 0);
    assert!(cookies().contains("ckb-5=1.accepted"));
    forget("ckb-5");
}
