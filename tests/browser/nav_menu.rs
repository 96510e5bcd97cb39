//! `NavMenu`.

use crate::mount::{attribute, mount, settle, wait_ms};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn nvm_1_the_button_opens_a_landmark_of_its_own_name() {
    let toggled = RwSignal::new(Vec::new());
    let page = mount(move || {
        view! {
            <NavMenu current="/b" on_toggle=move |open| toggled.update(|all| all.push(open))>
                <NavMenuGroup label="Tjenester">
                    <NavMenuLink label="A" href="/a" />
                    <NavMenuLink label="B" href="/b" />
                </NavMenuGroup>
            </NavMenu>
        }
    });
    settle().await;
    let button = page.find("button");
    assert_eq!(button.text_content().as_deref().map(str::trim), Some("Meny"));
    assert_eq!(attribute(&page.find("nav"), "aria-label").as_deref(), Some("Meny"));
    assert_eq!(attribute(&button, "aria-expanded").as_deref(), Some("false"));
    button.click();
    wait_ms(20).await;
    assert_eq!(attribute(&button, "aria-expanded").as_deref(), Some("true"));
    assert_eq!(toggled.get_untracked(), [true]);
    let group = page.find(".felles-nav-menu__group ul");
    assert_eq!(
        attribute(&group, "aria-labelledby"),
        Some(page.find(".felles-nav-menu__label").id())
    );
    assert_eq!(page.all("[aria-current=page]").len(), 1);
    assert_eq!(
        page.find("[aria-current]").text_content().as_deref().map(str::trim),
        Some("B")
    );
}

#[wasm_bindgen_test]
async fn nvm_2_a_link_that_is_followed_closes_it_with_the_owners_leave() {
    let (open, may_close) = (RwSignal::new(false), RwSignal::new(false));
    let choose = Callback::new(move |wanted: bool| {
        if wanted || may_close.get_untracked() {
            open.set(wanted);
        }
    });
    let page = mount(move || {
        view! { <NavMenu open=(open.into(), choose)><NavMenuLink label="A" href="#nvm-a" /></NavMenu> }
    });
    settle().await;
    page.find("button").click();
    wait_ms(20).await;
    page.find("nav a").click();
    wait_ms(20).await;
    assert!(open.get_untracked());
    may_close.set(true);
    page.find("nav a").click();
    wait_ms(20).await;
    assert!(!open.get_untracked());
    assert_eq!(page.count(":popover-open"), 0);
    window().location().set_hash("").expect("a hash");
}
