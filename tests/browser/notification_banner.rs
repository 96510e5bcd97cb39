//! `NotificationBanner`.

use crate::mount::{attribute, has_focus, hydrate_after, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

fn success() -> impl IntoView {
    view! { <NotificationBanner variant=NotificationBannerVariant::Success id="b" heading="Betalt" /> }
}

/// As the server sends it, between two things that can have the focus.
const HTML: &str = "<input><div data-variant=\"success\" data-color=\"success\" role=\"alert\" aria-live=\"off\" \
    aria-labelledby=\"b-title\" id=\"b\" class=\"felles-notification-banner\">\
    <div class=\"felles-notification-banner__header\">\
    <h2 class=\"felles-notification-banner__title\" id=\"b-title\">Vellykket</h2></div>\
    <div class=\"felles-notification-banner__content\"><p class=\"felles-notification-banner__heading\">Betalt</p><!></div></div>";

#[wasm_bindgen_test]
async fn nb_1_an_alert_takes_the_focus_once() {
    let there = RwSignal::new(false);
    let page = mount(move || {
        view! {
            <button>{"Betal"}</button>
            <Show when=move || there.get()>{success}</Show>
        }
    });
    settle().await;
    page.find("button").focus().expect("focused");
    there.set(true);
    settle().await;
    let banner = page.find(".felles-notification-banner");
    assert!(has_focus(&banner));
    assert_eq!(attribute(&banner, "tabindex").as_deref(), Some("-1"));
    assert_eq!(
        attribute(&banner, "aria-live").as_deref(),
        Some("off"),
        "it is read where the focus is"
    );
    page.find("button").focus().expect("focused");
    settle().await;
    assert_eq!(attribute(&banner, "tabindex"), None);
}

#[wasm_bindgen_test]
async fn nb_1_a_tabindex_of_the_authors_own_stays() {
    let page = mount(|| {
        view! {
            <NotificationBanner variant=NotificationBannerVariant::Success tabindex=0>"Betalt"</NotificationBanner>
            <button>{"Etter"}</button>
        }
    });
    settle().await;
    let banner = page.find(".felles-notification-banner");
    assert!(has_focus(&banner));
    page.find("button").focus().expect("focused");
    settle().await;
    assert_eq!(attribute(&banner, "tabindex").as_deref(), Some("0"));
}

#[wasm_bindgen_test]
async fn nb_1_a_landmark_takes_no_focus_and_neither_does_an_alert_that_may_not() {
    let page = mount(|| {
        view! {
            <button>{"Her"}</button>
            <NotificationBanner>"Viktig"</NotificationBanner>
            <NotificationBanner role=NotificationBannerRole::Alert auto_focus=false>"Haster"</NotificationBanner>
        }
    });
    page.find("button").focus().expect("focused");
    settle().await;
    assert!(has_focus(&page.find("button")));
    for banner in page.all(".felles-notification-banner") {
        assert_eq!(attribute(&banner, "tabindex"), None);
        assert_eq!(attribute(&banner, "aria-live"), None);
    }
}

#[wasm_bindgen_test]
async fn nb_2_on_a_loaded_page_the_focus_stays_where_the_user_has_put_it() {
    let view = || view! { <input /> {success()} };
    for user_is_somewhere in [false, true] {
        let page = hydrate_after(
            HTML,
            |place| {
                let input = place.query_selector("input").expect("a selector").expect("an input");
                if user_is_somewhere {
                    input.unchecked_into::<web_sys::HtmlElement>().focus().expect("focused");
                }
            },
            view,
        );
        settle().await;
        assert_eq!(has_focus(&page.find(".felles-notification-banner")), !user_is_somewhere);
        assert_eq!(has_focus(&page.find("input")), user_is_somewhere);
    }
}
