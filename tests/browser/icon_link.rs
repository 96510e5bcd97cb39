//! `IconLink` and its kin.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::{ev::MouseEvent, prelude::*};
use wasm_bindgen::closure::Closure;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::js_sys::Reflect;

fn href(page: &crate::mount::Mounted) -> Option<String> {
    attribute(&page.find("a"), "href")
}

#[wasm_bindgen_test]
async fn ilk_1_a_number_and_a_subject_follow_their_signals() {
    let number = RwSignal::new("68 05 12 34".to_owned());
    let page = mount(move || view! { <PhoneLink number=number /> });
    assert_eq!(href(&page).as_deref(), Some("tel:+4768051234"));
    number.set("112".to_owned());
    settle().await;
    assert_eq!(href(&page).as_deref(), Some("tel:112"));
    assert_eq!(page.text(), "112 (telefon)");
    number.set("ukjent".to_owned());
    settle().await;
    assert_eq!(href(&page), None);

    let subject = RwSignal::new(Some("Sak 1".to_owned()));
    let page = mount(move || view! { <EmailLink address="a@b.no" subject=subject body="Hei\nDu" /> });
    assert_eq!(
        href(&page).as_deref(),
        Some("mailto:a@b.no?subject=Sak%201&body=Hei%0D%0ADu")
    );
    subject.set(None);
    settle().await;
    assert_eq!(href(&page).as_deref(), Some("mailto:a@b.no?body=Hei%0D%0ADu"));
}

#[wasm_bindgen_test]
async fn ilk_2_the_file_follows_its_event() {
    let event = |day: &str| CalendarEvent::on_day("Frist", DateValue::from_iso(day).expect("a date"));
    let shown = RwSignal::new(event("2026-04-30"));
    let page = mount(move || view! { <CalendarLink event=shown /> });
    assert!(href(&page).is_some_and(|href| href.contains("20260430")));
    shown.set(event("2026-05-31").place("Her"));
    settle().await;
    assert!(href(&page).is_some_and(|href| href.contains("20260531") && href.contains("LOCATION%3AHer")));
}

#[wasm_bindgen_test]
fn ilk_3_a_press_prints_once_unless_it_is_prevented() {
    let window = web_sys::window().expect("a window");
    let before = Reflect::get(&window, &"print".into()).expect("a property");
    let printed = std::rc::Rc::new(std::cell::Cell::new(0));
    let count = std::rc::Rc::clone(&printed);
    let stand_in = Closure::<dyn Fn()>::new(move || count.set(count.get() + 1));
    Reflect::set(&window, &"print".into(), stand_in.as_ref()).expect("set");

    let (pressed, prevent) = (RwSignal::new(0), RwSignal::new(false));
    let on_click = move |event: MouseEvent| {
        pressed.update(|count| *count += 1);
        if prevent.get_untracked() {
            event.prevent_default();
        }
    };
    let page = mount(move || view! { <PrintButton on_click=on_click /> });
    let button = page.find("button");
    button.click();
    assert_eq!((pressed.get_untracked(), printed.get()), (1, 1));
    prevent.set(true);
    button.click();
    assert_eq!((pressed.get_untracked(), printed.get()), (2, 1));
    Reflect::set(&window, &"print".into(), &before).expect("set");
}
