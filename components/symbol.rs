//! The icons that components draw themselves, on a grid of 24, for [`Icon`](super::Icon) too.
//!
//! What they mean is also said in words: drawn by a component, they are decoration.

use super::icon::drawn;
use crate::runtime::Prop;
use icondata_core::{Icon, IconData};
use leptos::{prelude::*, svg};

/// A shape in the colour of the text.
const fn filled(data: &'static str) -> IconData {
    IconData {
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
        data,
    }
}

/// A line in the colour of the text.
const fn lined(data: &'static str) -> IconData {
    IconData {
        stroke_linecap: Some("round"),
        stroke_linejoin: Some("round"),
        stroke_width: Some("2"),
        stroke: Some("currentColor"),
        fill: Some("none"),
        ..filled(data)
    }
}

macro_rules! symbols {
    ($kind:ident: $($(#[$meta:meta])* $name:ident = $data:literal;)+) => {
        $($(#[$meta])* pub static $name: Icon = &$kind($data);)+
    };
}

symbols! { filled:
    /// A disc with an i.
    INFO = r#"<path fill-rule="evenodd" d="M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20zm-1.1 8.4v6.8h2.2v-6.8zM12 6.6a1.35 1.35 0 1 0 0 2.7 1.35 1.35 0 0 0 0-2.7z"/>"#;
    /// A disc with a tick.
    SUCCESS = r#"<path fill-rule="evenodd" d="M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20zm-5.2 10.3 4 4 6.6-7.4-1.5-1.4-5.2 5.8-2.4-2.5z"/>"#;
    /// A triangle with an exclamation mark.
    WARNING = r#"<path fill-rule="evenodd" d="M10.2 3.1a2.1 2.1 0 0 1 3.6 0l8.4 14.7a2.1 2.1 0 0 1-1.8 3.2H3.6a2.1 2.1 0 0 1-1.8-3.2zM10.9 8.6v5.6h2.2V8.6zM12 15.7a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6z"/>"#;
    /// An octagon with a cross.
    DANGER = r#"<path fill-rule="evenodd" d="M8.2 2h7.6L22 8.2v7.6L15.8 22H8.2L2 15.8V8.2zm.2 4.8L6.8 8.4l3.6 3.6-3.6 3.6 1.6 1.6 3.6-3.6 3.6 3.6 1.6-1.6-3.6-3.6 3.6-3.6-1.6-1.6-3.6 3.6z"/>"#;
    /// A padlock, closed.
    LOCK = r#"<path fill-rule="evenodd" d="M6 10V7.5a6 6 0 0 1 12 0V10h1.5v12h-15V10zm2.2 0h7.6V7.5a3.8 3.8 0 0 0-7.6 0zm2.7 3.8v4.4h2.2v-4.4z"/>"#;
}

symbols! { lined:
    /// ✕: closes, or takes away.
    CROSS = r#"<path d="m6 6 12 12M18 6 6 18"/>"#;
    /// A tick: chosen, or done.
    CHECK = r#"<path d="m5 12.5 4.5 4.5L19 7.5"/>"#;
    /// Adds.
    PLUS = r#"<path d="M12 5v14M5 12h14"/>"#;
    /// Takes one away.
    MINUS = r#"<path d="M5 12h14"/>"#;
    /// Opens downwards.
    CHEVRON_DOWN = r#"<path d="m6 9.5 6 6 6-6"/>"#;
    /// Closes upwards.
    CHEVRON_UP = r#"<path d="m6 14.5 6-6 6 6"/>"#;
    /// To what is next, from left to right: mirrored with `directional`.
    CHEVRON_RIGHT = r#"<path d="m9.5 6 6 6-6 6"/>"#;
    /// Back, from left to right: mirrored with `directional`.
    CHEVRON_LEFT = r#"<path d="m14.5 6-6 6 6 6"/>"#;
    /// On to what is next, from left to right: mirrored with `directional`.
    ARROW_RIGHT = r#"<path d="M5 12h14m-6-6 6 6-6 6"/>"#;
    /// Back to what was, from left to right: mirrored with `directional`.
    ARROW_LEFT = r#"<path d="M19 12H5m6 6-6-6 6-6"/>"#;
    /// Leads to another site, or another window.
    EXTERNAL_LINK = r#"<path d="M14 4h6v6m0-6-9 9M18 14v6H4V6h6"/>"#;
    /// Searches.
    SEARCH = r#"<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>"#;
    /// Opens a menu.
    MENU = r#"<path d="M4 6.5h16M4 12h16M4 17.5h16"/>"#;
    /// A day, or a deadline.
    CALENDAR = r#"<path d="M4 6h16v14H4zM4 10.5h16M8.5 3.5v4m7-4v4"/>"#;
    /// A person.
    PERSON = r#"<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5a7.5 7.5 0 0 1 15 0"/>"#;
    /// An organisation.
    BUILDING = r#"<path d="M5 20.5v-17h9v17M14 9h5v11.5M3 20.5h18M8 7.5h3m-3 4h3m-3 4h3"/>"#;
    /// Changes.
    PENCIL = r#"<path d="M4 20l1-5L16.5 3.5l4 4L9 19zm10-14 4 4"/>"#;
    /// Deletes.
    TRASH = r#"<path d="M4 6.5h16M9 6.5v-3h6v3m-8.5 0 1 14h9l1-14M10 10.5v6m4-6v6"/>"#;
    /// Fetches a file.
    DOWNLOAD = r#"<path d="M12 4v11m-5-5 5 5 5-5M4 20h16"/>"#;
    /// Sends a file.
    UPLOAD = r#"<path d="M12 15V4M7 9l5-5 5 5M4 20h16"/>"#;
    /// A file.
    FILE = r#"<path d="M6 3h8l4.5 4.5V21H6zm8 0v4.5h4.5"/>"#;
    /// A letter.
    ENVELOPE = r#"<path d="M3 5.5h18v13H3zm0 1.5 9 6.5L21 7"/>"#;
}

/// A symbol of a component, which gives it its size.
pub(crate) fn solid(class: &'static str, symbol: Prop<Icon>) -> impl IntoView {
    decoration(Some(class), &symbol)
}

/// ✕, to close.
pub(crate) fn cross() -> impl IntoView {
    decoration(None, &Prop::Static(CROSS))
}

fn decoration(class: Option<&'static str>, symbol: &Prop<Icon>) -> impl IntoView + use<> {
    let (area, drawing) = drawn(symbol);
    svg::svg()
        .attr("class", class)
        .attr("viewBox", area)
        .attr("aria-hidden", "true")
        .child(drawing)
}
