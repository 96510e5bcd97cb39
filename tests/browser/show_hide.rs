//! `ShowHide`.

use crate::mount::{mount, settle, style};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn the_room_around_decides() {
    let from = RwSignal::new(Some(Breakpoint::Sm));
    let page = mount(move || {
        view! {
            <ShowHide above=from class="wide">"Bred"</ShowHide>
            <ShowHide below=from class="narrow">"Smal"</ShowHide>
        }
    });
    let shown = |class: &str| style(&page.find(class), "display") != "none";
    for (width, wide) in [(300, false), (600, true)] {
        let _ = page
            .place
            .set_attribute("style", &format!("container-type:inline-size;inline-size:{width}px"));
        settle().await;
        assert_eq!((shown(".wide"), shown(".narrow")), (wide, !wide), "{width}");
    }
    from.set(None);
    settle().await;
    assert!(shown(".wide") && shown(".narrow"));
}
