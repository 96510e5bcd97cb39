//! `ThemeProvider`.

use crate::mount::{attribute, mount, mount_in_shadow, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, window};

fn style(element: &HtmlElement, property: &str) -> String {
    let style = window()
        .and_then(|window| window.get_computed_style(element).ok().flatten())
        .expect("a style");
    style.get_property_value(property).unwrap_or_default()
}

#[wasm_bindgen_test]
async fn each_mode_follows_its_prop() {
    let scheme = RwSignal::new(ColorScheme::Light);
    let theme = RwSignal::new("granitt");
    let page = mount(move || {
        view! { <ThemeProvider color_scheme=scheme theme=theme color=Color::Danger><p>"Hei"</p></ThemeProvider> }
    });
    settle().await;
    let area = page.find(".felles-theme-provider");
    assert_eq!(attribute(&area, "data-theme").as_deref(), Some("granitt"));
    scheme.set(ColorScheme::Contrast);
    theme.set("heim");
    settle().await;
    assert_eq!(attribute(&area, "data-color-scheme").as_deref(), Some("contrast"));
    assert_eq!(attribute(&area, "data-theme").as_deref(), Some("heim"));
    assert_eq!(attribute(&area, "data-color").as_deref(), Some("danger"));
}

fn nested() -> impl IntoView {
    view! {
        <ThemeProvider color_scheme=ColorScheme::Dark>
            <ThemeProvider color_scheme=ColorScheme::Light>
                <Button variant=ButtonVariant::Secondary>"Lyst"</Button>
            </ThemeProvider>
            <Button variant=ButtonVariant::Secondary>"Mørkt"</Button>
        </ThemeProvider>
    }
}

fn colors_differ(buttons: &[HtmlElement]) -> bool {
    style(&buttons[0], "color") != style(&buttons[1], "color")
}

#[wasm_bindgen_test]
async fn light_lies_in_dark_in_the_page_and_in_a_shadow_root() {
    adopt_tokens();
    let page = mount(nested);
    settle().await;
    let buttons = page.all(".felles-button");
    assert!(colors_differ(&buttons));
    let shadow = mount_in_shadow(nested);
    settle().await;
    let inside = shadow.all(".felles-button");
    assert!(colors_differ(&inside));
    for (one, other) in buttons.iter().zip(&inside) {
        assert_eq!(style(one, "color"), style(other, "color"));
        assert_eq!(
            style(one, "--felles-color-base-default"),
            style(other, "--felles-color-base-default")
        );
    }
}

#[wasm_bindgen_test]
async fn the_language_is_switched_live_and_only_within() {
    let language = RwSignal::new(Language::Nb);
    let page = mount(move || {
        view! {
            <ThemeProvider language=language><TextField label="A" required=Requirement::Optional /></ThemeProvider>
            <TextField label="B" required=Requirement::Optional />
        }
    });
    settle().await;
    let before = page.text();
    let area = page.find(".felles-theme-provider");
    language.set(Language::En);
    settle().await;
    assert_eq!(attribute(&area, "lang").as_deref(), Some("en"));
    assert_ne!(page.text(), before);
    assert!(before.ends_with(page.text().split_once('B').map_or("", |(_, after)| after)));
}
