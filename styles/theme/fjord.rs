use felles::styles::{
    color::Hex,
    theme::{Colors, Fonts, Theme},
};
use std::borrow::Cow;

/// The theme fjord.
pub const FJORD: Theme = Theme {
    name: Cow::Borrowed("fjord"),
    colors: Colors {
        accent: Hex([0x0b, 0x5c, 0x73]),
        neutral: Hex([0x23, 0x30, 0x3a]),
        brand1: Hex([0xb4, 0x47, 0x2e]),
        brand2: Hex([0x6a, 0x4c, 0x93]),
        info: Hex([0x0a, 0x71, 0xc0]),
        success: Hex([0x06, 0x87, 0x18]),
        warning: Hex([0xea, 0x9b, 0x1b]),
        danger: Hex([0xc0, 0x1b, 0x1b]),
    },
    radius: 8,
    fonts: Fonts {
        text: Cow::Borrowed("Inter, system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif"),
        headings: None,
    },
    link_visited: Hex([0x66, 0x32, 0x99]),
};
