//! Icon.

use crate::mount::{attribute, hydrate, mount, settle};
use felles::prelude::*;
use icondata_core::IconData;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

const SVG: &str = "http://www.w3.org/2000/svg";

/// An icon of lines, as many sets have them; ours are all surfaces.
static OUTLINE: IconData = IconData {
    style: None,
    x: None,
    y: None,
    width: None,
    height: None,
    view_box: None,
    stroke_linecap: None,
    stroke_linejoin: None,
    stroke_width: None,
    stroke: Some("currentColor"),
    fill: Some("none"),
    data: "<circle cx=\"12\" cy=\"12\" r=\"4\"/><path d=\"M3 3h6\"/>",
};

#[wasm_bindgen_test]
async fn its_shapes_are_svg_nodes_and_follow_the_prop() {
    let icon: RwSignal<icondata_core::Icon> = RwSignal::new(&OUTLINE);
    let page = mount(move || view! { <p>"Før " <Icon icon=icon /> " etter"</p> });
    settle().await;
    let path = page.find_as::<Element>("svg > g > path");
    assert_eq!(path.namespace_uri().as_deref(), Some(SVG));
    assert_eq!(
        attribute(&page.find_as::<Element>("svg > g"), "stroke").as_deref(),
        Some("currentColor")
    );
    icon.set(icons::INFORMATION_SQUARE_FILL);
    settle().await;
    assert_eq!(page.count("svg path"), 1);
    assert_eq!(attribute(&page.find_as::<Element>("svg > g"), "stroke"), None);
    assert_eq!(
        attribute(&page.find_as::<Element>("svg > g"), "fill").as_deref(),
        Some("currentColor")
    );
    assert_eq!(page.text(), "Før  etter");
    icon.set(&OUTLINE);
    settle().await;
    assert_eq!(page.count("svg > g > *"), 2);
}

#[wasm_bindgen_test]
async fn its_name_comes_and_goes() {
    let label = RwSignal::new(None::<&'static str>);
    let page = mount(move || view! { <Icon icon=icons::CHECKMARK label=label /> });
    settle().await;
    let icon = page.find_as::<Element>("svg");
    assert_eq!(attribute(&icon, "aria-hidden").as_deref(), Some("true"));
    label.set(Some("Levert"));
    settle().await;
    assert_eq!(attribute(&icon, "role").as_deref(), Some("img"));
    assert_eq!(attribute(&icon, "aria-label").as_deref(), Some("Levert"));
    assert_eq!(attribute(&icon, "aria-hidden"), None);
    label.set(None);
    settle().await;
    assert_eq!(attribute(&icon, "role"), None);
}

#[wasm_bindgen_test]
async fn what_the_server_sent_is_taken_over_and_changed_in_place() {
    let html = "<p><svg viewBox=\"0 0 24 24\" aria-hidden=\"true\" class=\"felles-icon\"><g fill=\"currentColor\">\
                <path d=\"M0 0\"></path><path d=\"M1 1\"></path></g></svg><b>etter</b></p>";
    let icon = RwSignal::new(icons::INFORMATION_SQUARE_FILL);
    let after = RwSignal::new("etter");
    let page = hydrate(html, move || {
        view! { <p><Icon icon=icon /><b>{move || after.get()}</b></p> }
    });
    settle().await;
    let group = page.find_as::<Element>("svg > g");
    assert_eq!(page.count("path"), 2, "the server's shapes stand");
    icon.set(&OUTLINE);
    after.set("senere");
    settle().await;
    assert!(page.find_as::<Element>("svg > g").is_same_node(Some(&group)));
    assert_eq!(page.count("path"), 1);
    assert_eq!(attribute(&group, "fill").as_deref(), Some("none"));
    assert_eq!(page.text(), "senere");
}

#[wasm_bindgen_test]
async fn hostile_data_is_no_markup_in_the_page_either() {
    static HOSTILE: IconData = IconData {
        style: Some("display:none"),
        x: None,
        y: None,
        width: None,
        height: None,
        view_box: Some("0 0 24 24"),
        stroke_linecap: None,
        stroke_linejoin: None,
        stroke_width: None,
        stroke: None,
        fill: Some("url(https://example.org)"),
        data: "<path d=\"M0 0\" onload=\"window.hacked=1\"/><script>window.hacked=1</script><a href=\"javascript:1\">x</a>",
    };
    let page = mount(|| view! { <Icon icon=&HOSTILE /> });
    settle().await;
    assert_eq!(page.count("svg *"), 2);
    assert_eq!(page.find_as::<Element>("path").get_attribute_names().length(), 1);
    assert_eq!(page.find_as::<Element>("g").get_attribute_names().length(), 0);
    assert_eq!(attribute(&page.find_as::<Element>("svg"), "style"), None);
}

#[wasm_bindgen_test]
async fn it_goes_with_its_place() {
    let shown = RwSignal::new(true);
    let page = mount(move || view! { <Show when=move || shown.get()><Icon icon=icons::CHECKMARK /></Show> });
    settle().await;
    for _ in 0..3 {
        shown.set(false);
        settle().await;
        assert_eq!(page.count("svg"), 0);
        shown.set(true);
        settle().await;
        assert_eq!(page.count("svg > g > path"), 1);
    }
}

#[wasm_bindgen_test]
async fn each_use_of_an_icon_has_nodes_of_its_own() {
    let first = RwSignal::new(icons::CHECKMARK);
    let page =
        mount(move || view! { <Icon icon=first /> <Icon icon=icons::CHECKMARK /> <Icon icon=icons::CHECKMARK /> });
    settle().await;
    assert_eq!(page.count("svg > g > path"), 3);
    let drawn = page.find_as::<Element>("svg + svg > g").inner_html();
    first.set(&OUTLINE);
    settle().await;
    assert_eq!(page.find_as::<Element>("svg + svg > g").inner_html(), drawn);
    assert_eq!(page.count("svg > g > circle"), 1);
}
