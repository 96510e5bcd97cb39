//! `Divider`.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn its_direction_is_told_where_it_is_not_the_usual_one() {
    let (orientation, decorative) = (RwSignal::new(Orientation::Horizontal), RwSignal::new(false));
    let page = mount(move || view! { <Divider orientation=orientation decorative=decorative /> });
    settle().await;
    let line = page.find("hr");
    assert_eq!(attribute(&line, "aria-orientation"), None);
    orientation.set(Orientation::Vertical);
    settle().await;
    assert_eq!(attribute(&line, "aria-orientation").as_deref(), Some("vertical"));
    decorative.set(true);
    settle().await;
    assert_eq!(attribute(&line, "aria-orientation"), None);
    assert_eq!(attribute(&line, "role").as_deref(), Some("presentation"));
}
