//! Drafts where the browser does not keep them as it should, and those of an earlier version of the form.

use crate::mount::{Mounted, mount, settle, type_in, wait_ms};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{
    HtmlInputElement, Storage,
    js_sys::{Object, Reflect, global},
};

felles::form! {
    pub struct Letter {
        pub name: String,
    }
}

const KEY: &str = "felles-draft:brev:b";

/// Of the site, and of this tab.
fn storages() -> [Storage; 2] {
    let window = web_sys::window().expect("a window");
    [
        window.local_storage().expect("storage").expect("storage"),
        window.session_storage().expect("storage").expect("storage"),
    ]
}

fn forget_all() {
    for storage in storages() {
        storage.clear().expect("cleared");
    }
}

/// Nothing more has room in it.
fn fill(storage: &Storage) {
    let mut size = 4 << 20;
    let mut count = 0;
    while size > 0 {
        match storage.set_item(&format!("fyll-{count}"), &"x".repeat(size)) {
            Ok(()) => count += 1,
            Err(_) => size /= 2,
        }
    }
}

fn letter(draft: Draft) -> Mounted {
    mount(move || {
        let form = Letter::form().keep_draft(draft);
        view! {
            <Form form=form send=async |_: Letter| Ok(FormAnswer::Received)>
                <TextField label="Navn" field=form.name id="brev-navn" />
                <AutosaveStatus />
            </Form>
        }
    })
}

fn draft() -> Draft {
    Draft::new("brev").user("b")
}

fn name(page: &Mounted) -> HtmlInputElement {
    page.find_as("#brev-navn")
}

const NOT_KEPT: &str = "Nettleseren tar ikke vare på utkast.";

#[wasm_bindgen_test]
async fn form_9_a_full_browser_is_told_of_and_the_draft_is_kept_when_there_is_room_again() {
    forget_all();
    let page = letter(draft());
    settle().await;
    for storage in storages() {
        fill(&storage);
    }
    type_in(&name(&page), &"Kari ".repeat(40));
    wait_ms(400).await;
    assert!(page.text().contains(NOT_KEPT), "{}", page.html());
    assert!(name(&page).value().starts_with("Kari Kari"), "what is typed stays");
    forget_all();
    type_in(&name(&page), "Kari Nordmann");
    wait_ms(400).await;
    assert!(page.text().contains("Utkastet er lagret"), "{}", page.html());
    drop(page);
    let page = letter(draft());
    settle().await;
    assert_eq!(name(&page).value(), "Kari Nordmann");
    forget_all();
}

#[wasm_bindgen_test]
async fn form_9_what_one_place_had_no_room_for_does_not_come_back_older_from_the_other() {
    forget_all();
    let page = letter(draft());
    settle().await;
    type_in(&name(&page), "Kari");
    wait_ms(400).await;
    let [_, of_tab] = storages();
    fill(&of_tab);
    let long = "Nordmann ".repeat(40);
    type_in(&name(&page), &long);
    wait_ms(400).await;
    assert!(
        page.text().contains("Utkastet er lagret"),
        "the site has room: {}",
        page.html()
    );
    drop(page);
    let page = letter(draft());
    settle().await;
    assert_eq!(name(&page).value(), long);
    forget_all();
}

/// A browser in which it is an error to ask for storage, as in a sandbox.
struct Refusing([(JsValue, JsValue); 2]);

impl Refusing {
    fn begin() -> Self {
        let refuse = Closure::<dyn FnMut() -> Result<JsValue, JsValue>>::new(|| Err(JsValue::from("refused")));
        let own = ["localStorage", "sessionStorage"].map(|name| {
            let name = JsValue::from(name);
            let before = Object::get_own_property_descriptor(&global(), &name);
            let property = Object::new();
            Reflect::set(&property, &"get".into(), refuse.as_ref()).expect("set");
            Reflect::set(&property, &"configurable".into(), &true.into()).expect("set");
            Object::define_property(&global(), &name, &property);
            (name, before)
        });
        refuse.forget();
        Self(own)
    }
}

impl Drop for Refusing {
    fn drop(&mut self) {
        for (name, before) in &self.0 {
            match before.dyn_ref::<Object>() {
                Some(before) => drop(Object::define_property(&global(), name, before)),
                // The browser's own stands behind it.
                None => drop(Reflect::delete_property(&global(), name)),
            }
        }
    }
}

#[wasm_bindgen_test]
async fn form_9_a_browser_that_refuses_to_keep_anything_is_told_of_and_the_form_works() {
    forget_all();
    let refusing = Refusing::begin();
    let page = letter(draft());
    settle().await;
    type_in(&name(&page), "Kari");
    wait_ms(400).await;
    let (html, said, value) = (page.html(), page.text().contains(NOT_KEPT), name(&page).value());
    page.find_as::<web_sys::HtmlFormElement>("form")
        .request_submit()
        .expect("sent");
    wait_ms(20).await;
    drop(page);
    drop(refusing);
    assert!(said, "{html}");
    assert_eq!(value, "Kari");
    for storage in storages() {
        assert_eq!(storage.length().expect("counted"), 0);
    }
}

#[wasm_bindgen_test]
async fn form_9_a_draft_of_an_earlier_version_is_brought_over_or_thrown_away() {
    let [of_site, _] = storages();
    let earlier = r#"{"version":1,"texts":{"navn":["Kari Nordmann"]},"leftOut":[]}"#;
    let renamed = || {
        draft().version(2).migrate(|version, answers| {
            if version == 1
                && let Some(name) = answers.remove("navn")
            {
                answers.insert("name".to_owned(), name);
            }
            true
        })
    };
    for (draft, expected) in [
        (renamed(), "Kari Nordmann"),
        (draft().version(2).migrate(|_, _| false), ""),
        (draft().version(2), ""),
    ] {
        forget_all();
        of_site.set_item(KEY, earlier).expect("written");
        let page = letter(draft);
        settle().await;
        assert_eq!(name(&page).value(), expected);
        let is_kept = of_site.get_item(KEY).expect("read").is_some();
        assert_eq!(is_kept, !expected.is_empty(), "what cannot be used is not left behind");
    }
    forget_all();
}
