use felles::styles::{
    color::Hex,
    theme::{Colors, Fonts, Theme},
};
use std::borrow::Cow;

/// The theme granitt.
pub const GRANITT: Theme = Theme {
    name: Cow::Borrowed("granitt"),
    colors: Colors {
        accent: Hex([0x7a, 0x1f, 0x3d]),
        neutral: Hex([0x2b, 0x2a, 0x28]),
        brand1: Hex([0x1f, 0x5f, 0x5b]),
        brand2: Hex([0x8a, 0x6a, 0x1f]),
        info: Hex([0x0a, 0x71, 0xc0]),
        success: Hex([0x06, 0x87, 0x18]),
        warning: Hex([0xea, 0x9b, 0x1b]),
        danger: Hex([0xc0, 0x1b, 0x1b]),
    },
    radius: 0,
    fonts: Fonts {
        text: Cow::Borrowed("Inter, system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif"),
        headings: Some(Cow::Borrowed("Source Serif 4, Georgia, Noto Serif, serif")),
    },
    link_visited: Hex([0x66, 0x32, 0x99]),
};
