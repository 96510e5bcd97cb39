//! `SideNavigation`.

use crate::mount::{Mounted, attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlDetailsElement;

fn current(page: &Mounted) -> Vec<String> {
    let current = page.all("[aria-current=page]");
    current.iter().map(|at| at.text_content().unwrap_or_default()).collect()
}

fn group(page: &Mounted) -> HtmlDetailsElement {
    page.find_as(".felles-side-navigation__group")
}

/// A navigation of three pages, the last in a group.
fn three(path: RwSignal<String>) -> Mounted {
    mount(move || {
        view! {
            <SideNavigation heading="Skatt" current=path>
                <SideNavigationItem label="Oversikt" href="/skatt" />
                <SideNavigationItem label="Kort" href="/skatt/kort" />
                <SideNavigationGroup label="Mer">
                    <SideNavigationItem label="Oppgjør" href="/skatt/oppgjor" />
                </SideNavigationGroup>
            </SideNavigation>
        }
    })
}

#[wasm_bindgen_test]
async fn sdn_1_the_page_is_marked_by_its_address() {
    let path = RwSignal::new("/skatt/kort?fra=1".to_owned());
    let page = three(path);
    assert_eq!(
        attribute(&page.find("nav"), "aria-labelledby"),
        Some(page.find("h2").id())
    );
    assert_eq!(attribute(&page.find("nav"), "aria-label"), None);
    assert_eq!(current(&page), ["Kort"], "what is above it is not the page");
    path.set("/skatt/".to_owned());
    settle().await;
    assert_eq!(current(&page), ["Oversikt"]);
    path.set("/annet".to_owned());
    settle().await;
    assert_eq!(current(&page), [""; 0]);
}

#[wasm_bindgen_test]
fn sdn_1_an_item_may_say_so_itself() {
    let page = mount(|| {
        view! {
            <SideNavigation current="/a">
                <SideNavigationItem label="A" href="/a" current=false />
                <SideNavigationItem label="B" href="/b" current=true />
            </SideNavigation>
        }
    });
    assert_eq!(current(&page), ["B"]);
    assert_eq!(attribute(&page.find("nav"), "aria-label").as_deref(), Some("Sidemeny"));
}

#[wasm_bindgen_test]
async fn sdn_2_the_group_with_the_page_opens() {
    let path = RwSignal::new("/skatt/oppgjor".to_owned());
    let page = three(path);
    settle().await;
    assert!(group(&page).open());
    let other = RwSignal::new("/skatt".to_owned());
    let page = three(other);
    settle().await;
    assert!(!group(&page).open());
    other.set("/skatt/oppgjor".to_owned());
    settle().await;
    assert!(group(&page).open());
}

#[wasm_bindgen_test]
async fn sdn_3_a_link_that_is_followed_closes_the_list() {
    let open = RwSignal::new(true);
    let page = mount(move || {
        view! {
            <SideNavigation collapses=true open=open>
                <SideNavigationItem label="A" href="#sdn-a" />
            </SideNavigation>
        }
    });
    settle().await;
    let toggle: HtmlDetailsElement = page.find_as(".felles-side-navigation__toggle");
    assert!(toggle.open());
    page.find("a").click();
    settle().await;
    assert!(!open.get_untracked() && !toggle.open());
    window().location().set_hash("").expect("a hash");
}
