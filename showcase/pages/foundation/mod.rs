//! What all components stand on: colour, type, space, icons, motion and themes.
//!
//! The pages are made of the Rust that makes the tokens, so none of them can be out of date; a native test finds each token
//! on a page. What a token looks like is drawn with the token itself: [`sheet`] has a rule for each, as the strict policy
//! has no room for `style=`.

mod colour;
mod icons;
mod motion;
mod spacing;
mod themes;
mod tokens;
mod typography;

#[cfg(test)]
pub use icons::found as icons_found;
#[cfg(test)]
pub use tokens::tokens;
pub use tokens::{SHEET, sheet};

use super::{
    Page, Section, code_block, example_root,
    layout::{self, link},
};
use maud::{Markup, html};

/// Their addresses and names, in the order of the menu.
pub const PAGES: &[(&str, &str)] = &[
    (colour::PATH, "Farger"),
    (typography::PATH, "Typografi"),
    (spacing::PATH, "Avstand og form"),
    (icons::PATH, "Ikoner"),
    (motion::PATH, "Bevegelse"),
    (themes::PATH, "Temaer"),
    (super::theme_builder::PATH, "Temabygger"),
];

pub fn pages() -> Vec<Page> {
    vec![
        colour::page(),
        typography::page(),
        spacing::page(),
        icons::page(),
        motion::page(),
        themes::page(),
    ]
}

/// A page of the foundation: its lead, and its sections with their ids and titles.
fn page(path: &str, description: &str, lead: &Markup, sections: Vec<(&str, &str, Markup)>) -> Page {
    let title = PAGES
        .iter()
        .find(|(known, _)| *known == path)
        .map_or("", |(_, title)| title);
    let content = html! {
        (layout::island("copying", &[]))
        (lead)
        @for (id, title, content) in &sections {
            section { h2 id=(id) { (title) } (content) }
        }
    };
    let sections = sections.into_iter().map(|(id, title, _)| Section {
        id: id.to_owned(),
        title: title.to_owned(),
        parts: Vec::new(),
    });
    Page {
        path: path.to_owned(),
        title: title.to_owned(),
        description: description.to_owned(),
        beside_title: None,
        trail: Vec::new(),
        content,
        sections: sections.collect(),
    }
}

/// A button that copies a text. Without a script it is not to be seen, and does not take the focus. It is one element, as a
/// page has hundreds: the sheet draws it.
fn copy_button(text: &str) -> Markup {
    html! {
        button.showcase-copy type="button" data-copy=(text) aria-label={ "Kopier " (text) } disabled {}
    }
}

/// The name of a token's custom property, to be copied.
fn property(token: &str) -> Markup {
    let name = format!("--felles-{token}");
    html! { span.showcase-token { code { (name) } (copy_button(&name)) } }
}

/// A value, with a button that copies the name of its custom property.
fn value(token: &str, value: &str) -> Markup {
    html! { span.showcase-token { span { (value) } (copy_button(&format!("--felles-{token}"))) } }
}

/// A table of values. Its caption must be the only one of its kind on the page.
fn table(caption: &str, heads: &[&str], rows: &Markup) -> Markup {
    super::table(caption, "showcase-table showcase-tokens", heads, rows)
}

/// A number as it is written in Norwegian.
fn number(value: &str) -> String {
    value.replace('.', ",")
}
