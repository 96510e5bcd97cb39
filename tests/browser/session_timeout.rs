//! `SessionTimeout`. How time goes is in `tests`/e2e/session_timeout.spec.ts, with a clock that can be set.

use crate::mount::{mount, settle, wait_ms};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn the_warning_is_there_when_little_is_left_and_more_time_closes_it() {
    let asked = RwSignal::new(0);
    let works = RwSignal::new(false);
    let page = mount(move || {
        let extend = Task::from(move |()| async move {
            asked.update(|asked| *asked += 1);
            if works.get_untracked() {
                Ok(())
            } else {
                Err(Problem::new("Ingen kontakt"))
            }
        });
        // All of it is little time: the warning comes at once, and again after more time.
        view! { <SessionTimeout lifetime=100 warn_before=100 extend=extend logout_href="#ut" /> }
    });
    settle().await;
    assert_eq!(page.count("dialog[open]"), 1);
    assert!(
        page.find("[role=timer]")
            .text_content()
            .unwrap_or_default()
            .contains("2 minutter")
    );
    page.find("dialog button").click();
    settle().await;
    settle().await;
    assert_eq!(asked.get_untracked(), 1);
    assert_eq!(
        page.find("[role=alert]").text_content().as_deref(),
        Some("Ingen kontakt")
    );
    works.set(true);
    page.find("dialog button").click();
    settle().await;
    settle().await;
    assert_eq!((asked.get_untracked(), page.count("[role=alert]")), (2, 0));
}

#[wasm_bindgen_test]
async fn with_enough_time_it_is_closed() {
    let page = mount(|| {
        view! { <SessionTimeout lifetime=1800 extend=Task::from(async |()| Ok(())) /> }
    });
    settle().await;
    assert_eq!(page.count("dialog[open]"), 0);
}

/// As another tab does: what it stores, the browser tells.
fn told_by_another_tab(session: &str, at: f64) {
    let window = web_sys::window().expect("a window");
    let key = format!("felles-session-timeout:{session}");
    let storage = window.local_storage().expect("allowed").expect("a storage");
    storage.set_item(&key, &at.to_string()).expect("stored");
    let event = web_sys::Event::new("storage").expect("an event");
    web_sys::js_sys::Reflect::set(&event, &"key".into(), &key.into()).expect("set");
    window.dispatch_event(&event).expect("dispatched");
}

#[wasm_bindgen_test]
async fn sess_1_more_time_in_another_tab_is_more_time_here() {
    let now = web_sys::js_sys::Date::now;
    let page = mount(|| {
        view! { <SessionTimeout lifetime=100 warn_before=99 session="delt" extend=Task::from(async |()| Ok(())) /> }
    });
    wait_ms(1_200).await;
    assert_eq!(page.count("dialog[open]"), 1);
    told_by_another_tab("en annen", now());
    told_by_another_tab("delt", now() + 60_000.0);
    settle().await;
    assert_eq!(page.count("dialog[open]"), 1, "another session, and a moment to come");
    told_by_another_tab("delt", now());
    settle().await;
    assert_eq!(page.count("dialog[open]"), 0);
}

#[wasm_bindgen_test]
async fn sess_2_a_session_without_a_name_is_for_its_tab_alone() {
    let page = mount(|| {
        view! { <SessionTimeout lifetime=100 warn_before=100 session="" extend=Task::from(async |()| Ok(())) /> }
    });
    settle().await;
    told_by_another_tab("", web_sys::js_sys::Date::now());
    settle().await;
    assert_eq!(page.count("dialog[open]"), 1);
}
