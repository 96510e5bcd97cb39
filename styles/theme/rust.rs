//! A theme as Rust.

use super::{ColorName, Theme};
use crate::styles::color::Hex;

impl Theme {
    /// A Rust file with the theme as a constant, as `rustfmt` leaves it.
    pub fn to_rust_const(&self) -> String {
        let colors: Vec<String> = ColorName::ALL
            .map(|name| format!("        {}: {},\n", name.name(), hex(self.colors[name])))
            .to_vec();
        format!(
            "use felles::styles::{{\n    color::Hex,\n    theme::{{Colors, Fonts, Theme}},\n}};\nuse std::borrow::Cow;\n\n\
             /// The theme {escaped}.\npub const {constant}: Theme = Theme {{\n    name: Cow::Borrowed(\"{escaped}\"),\n    \
             colors: Colors {{\n{colors}    }},\n    radius: {radius},\n    fonts: Fonts {{\n        \
             text: {text},\n        headings: {headings},\n    }},\n    \
             link_visited: {visited},\n}};\n",
            escaped = self.name.escape_debug(),
            constant = constant(&self.name),
            colors = colors.concat(),
            radius = self.radius,
            text = text(&self.fonts.text),
            headings = headings(self.fonts.headings.as_deref()),
            visited = hex(self.link_visited),
        )
    }
}

/// On one line where it fits into 120 columns: behind eight of indentation and the name, and before a comma.
fn text(list: &str) -> String {
    let whole = format!("Cow::Borrowed({list:?})");
    if whole.chars().count() + "        text: ,".len() <= 120 {
        whole
    } else {
        format!("Cow::Borrowed(\n            {list:?},\n        )")
    }
}

fn headings(list: Option<&str>) -> String {
    let Some(list) = list else { return "None".to_owned() };
    let whole = format!("Some(Cow::Borrowed({list:?}))");
    if whole.chars().count() + "        headings: ,".len() <= 120 {
        whole
    } else {
        format!("Some(Cow::Borrowed(\n            {list:?},\n        ))")
    }
}

fn hex(Hex([red, green, blue]): Hex) -> String {
    format!("Hex([{red:#04x}, {green:#04x}, {blue:#04x}])")
}

/// The name as constants are written. It begins with a letter, whatever the theme is called.
fn constant(name: &str) -> String {
    let letters = |character: char| match character.to_ascii_uppercase() {
        letter @ ('A'..='Z' | '0'..='9') => letter,
        _ => '_',
    };
    let constant: String = name.chars().map(letters).collect();
    if constant.starts_with(|first: char| first.is_ascii_uppercase()) {
        constant
    } else {
        format!("THEME_{constant}")
    }
}
