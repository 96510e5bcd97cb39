use felles::styles::{
    color::Hex,
    theme::{Colors, Fonts, Theme},
};
use std::borrow::Cow;

/// The theme sommer.
pub const SOMMER: Theme = Theme {
    name: Cow::Borrowed("sommer"),
    colors: Colors {
        accent: Hex([0x1b, 0x6b, 0x3a]),
        neutral: Hex([0x26, 0x30, 0x2a]),
        brand1: Hex([0xc2, 0x41, 0x0c]),
        brand2: Hex([0x2b, 0x5f, 0xad]),
        info: Hex([0x0a, 0x71, 0xc0]),
        success: Hex([0x06, 0x87, 0x18]),
        warning: Hex([0xea, 0x9b, 0x1b]),
        danger: Hex([0xc0, 0x1b, 0x1b]),
    },
    radius: 16,
    fonts: Fonts {
        text: Cow::Borrowed("Atkinson Hyperlegible Next, Atkinson Hyperlegible, Verdana, system-ui, sans-serif"),
        headings: None,
    },
    link_visited: Hex([0x66, 0x32, 0x99]),
};
