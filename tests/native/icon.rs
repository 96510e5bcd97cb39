//! What the server sends for an icon.

use crate::rendered::html;
use felles::prelude::*;
use icondata_core::IconData;
use leptos::prelude::*;

/// An icon as sets have it that say as little as they can.
static BARE: IconData = IconData {
    style: None,
    x: None,
    y: None,
    width: None,
    height: None,
    view_box: None,
    stroke_linecap: None,
    stroke_linejoin: None,
    stroke_width: None,
    stroke: None,
    fill: None,
    data: "<path d=\"M0 0h24\" />",
};

fn svg(icon: IconData) -> String {
    let icon: &'static IconData = Box::leak(Box::new(icon));
    html(|| view! { <Icon icon=icon /> })
}

#[test]
fn it_is_decoration_unless_it_is_named() {
    let plain = html(|| view! { <Icon icon=&BARE /> });
    assert_eq!(
        plain,
        "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\" class=\"felles-icon\"><g fill=\"currentColor\"><path \
         d=\"M0 0h24\"></path></g></svg>"
    );
    for label in ["", " \n"] {
        assert_eq!(html(move || view! { <Icon icon=&BARE label=label /> }), plain);
    }
    let named = html(|| view! { <Icon icon=icons::CHECKMARK label="Levert \"nå\"" /> });
    assert!(
        named.contains("role=\"img\" aria-label=\"Levert &quot;nå&quot;\"") && !named.contains("aria-hidden"),
        "{named}"
    );
}

#[test]
fn its_size_and_direction_are_attributes() {
    let html = html(|| view! { <Icon icon=icons::ARROW_LEFT size=Size::Lg directional=true class="mine" id="pil" /> });
    for part in [
        "data-size=\"lg\"",
        "data-directional=\"\"",
        "class=\"felles-icon mine\"",
        "id=\"pil\"",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
}

#[test]
fn an_icon_of_any_set_has_its_area_and_its_paint() {
    assert!(
        svg(BARE).contains("viewBox=\"0 0 24 24\"")
            && svg(BARE).contains("<g fill=\"currentColor\"><path d=\"M0 0h24\">")
    );
    let sized = svg(IconData {
        width: Some("16"),
        height: Some("20"),
        ..BARE
    });
    assert!(sized.contains("viewBox=\"0 0 16 20\""), "{sized}");
    let whole = svg(IconData {
        view_box: Some("0 0 512 640"),
        stroke: Some("#fff"),
        stroke_width: Some("1.5"),
        fill: Some("none"),
        ..BARE
    });
    assert!(
        whole.contains("viewBox=\"0 0 512 640\"")
            && whole.contains("<g fill=\"none\" stroke=\"#fff\" stroke-width=\"1.5\">"),
        "{whole}"
    );
}

#[test]
fn hostile_icons_draw_shapes_or_nothing() {
    for data in [
        "</svg><script>alert(1)</script>",
        "<path d=\"M0 0\"/></g></svg><img src=x onerror=alert(1)>",
        "<path d=\"M0 0&quot;/><script>alert(1)</script>",
        "<script>alert(1)</script>",
        "<foreignObject><body onload=\"alert(1)\"></body></foreignObject>",
        "<g><style>*{display:none}</style><a href=\"javascript:alert(1)\">Hei</a></g>",
        "<use href=\"https://example.org/a.svg#a\"/><image href=\"https://example.org/a.png\"/>",
        "<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>",
        "<path d=\"M0 0\" onload=\"alert(1)\" style=\"background:url(https://example.org)\" fill=\"url(https://example.org#a)\"/>",
        "\u{202e}<path d=\"M\u{202e}\"/>",
    ] {
        let html = svg(IconData { data, ..BARE });
        let inside = html.split_once("<g fill=\"currentColor\">").expect("a group").1;
        let inside = inside.strip_suffix("</g></svg>").expect("closed");
        let shapes = inside
            .replace("<path d=\"M0 0\"></path>", "")
            .replace("<path></path>", "")
            .replace("<g></g>", "");
        assert_eq!(shapes, "", "{data}");
    }
    let hostile = "\"><script>alert(1)</script>";
    let html = svg(IconData {
        style: Some(hostile),
        view_box: Some(hostile),
        width: Some(hostile),
        stroke: Some(hostile),
        stroke_width: Some("url(#a)"),
        fill: Some(hostile),
        ..BARE
    });
    assert!(!html.contains("script") && !html.contains("url"), "{html}");
}

#[test]
fn a_huge_icon_is_read_in_one_go() {
    let data: &'static str = Box::leak(format!("<path d=\"{}\"/>", "M0 0h24".repeat(150_000)).into());
    assert!(svg(IconData { data, ..BARE }).len() > 1_000_000);
}
