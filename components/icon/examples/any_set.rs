use felles::prelude::*;
use icondata_core::IconData;
use leptos::prelude::*;

/// Slik står et ikon i pakkene `icondata_…`. Med `icondata_lu` heter dette ikonet `icondata_lu::LuHeart`.
static HEART: IconData = IconData {
    style: None,
    x: None,
    y: None,
    width: Some("24"),
    height: Some("24"),
    view_box: Some("0 0 24 24"),
    stroke_linecap: Some("round"),
    stroke_linejoin: Some("round"),
    stroke_width: Some("2"),
    stroke: Some("currentColor"),
    fill: Some("none"),
    data: r#"<path d="M12 20.5 4.2 12.6a5 5 0 0 1 7-7.1l.8.8.8-.8a5 5 0 0 1 7 7.1z" />"#,
};

pub fn example() -> impl IntoView {
    view! { <p><Icon icon=&HEART /> " Ditt lokale frivilligsenter"</p> }
}
