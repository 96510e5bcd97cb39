//! Colours: one hex, the sixteen steps that are derived from it, and how well one is read on another.
//!
//! Pure arithmetic, the same on server and in the browser. Steps 1–11 have a fixed relative luminance in each scheme, so
//! what may stand on what does not depend on the colour chosen; steps 12–16 are derived from the colour itself. The
//! algorithm is that of Designsystemet, whose values these equal.
//!
//! ```
//! use felles::styles::color::{Hex, Scale, Scheme, Step};
//!
//! let fjord: Hex = "#0b5c73".parse()?;
//! let dark = Scale::new(fjord, Scheme::Dark);
//! assert!(dark[Step::TextDefault].contrast(dark[Step::SurfaceHover]) >= 4.5);
//! # Ok::<(), felles::styles::color::HexError>(())
//! ```

mod apca;
mod luminance;
mod scale;

pub use scale::{Scale, Scheme, Step};

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A colour of the sRGB gamut, 8 bits a channel. Written `#rrggbb`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Hex(pub [u8; 3]);

/// Why a text is not a colour.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HexError {
    /// There is nothing.
    #[error("the colour is empty; it needs the form #rrggbb")]
    Empty,
    /// Neither three nor six digits.
    #[error("the colour has {0} digits; it needs 6, as in #0b5c73, or 3, as in #05a")]
    Length(usize),
    /// A character that is no hexadecimal digit, and its place among the digits, from 1.
    #[error("'{character}', digit {place} of the colour, is not one of 0–9 and a–f")]
    Digit {
        /// The character.
        character: char,
        /// Its place among the digits, from 1.
        place: usize,
    },
}

/// From `#rrggbb` or `#rgb`, in any case, with or without the `#`, with white space around it.
impl FromStr for Hex {
    type Err = HexError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let text = text.strip_prefix('#').unwrap_or(text);
        if text.is_empty() {
            return Err(HexError::Empty);
        }
        let mut digits = [0; 6];
        let mut length = 0;
        for (index, character) in text.chars().enumerate() {
            let Some(digit) = character.to_digit(16).and_then(|digit| u8::try_from(digit).ok()) else {
                return Err(HexError::Digit {
                    character,
                    place: index + 1,
                });
            };
            if let Some(place) = digits.get_mut(index) {
                *place = digit;
            }
            length = index + 1;
        }
        match length {
            3 => Ok(Self([digits[0] * 17, digits[1] * 17, digits[2] * 17])),
            6 => Ok(Self([
                digits[0] * 16 + digits[1],
                digits[2] * 16 + digits[3],
                digits[4] * 16 + digits[5],
            ])),
            other => Err(HexError::Length(other)),
        }
    }
}

impl TryFrom<String> for Hex {
    type Error = HexError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Hex> for String {
    fn from(hex: Hex) -> Self {
        hex.to_string()
    }
}

impl fmt::Display for Hex {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(formatter, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl Hex {
    /// Black.
    pub const BLACK: Self = Self([0; 3]);
    /// White.
    pub const WHITE: Self = Self([255; 3]);

    /// Relative luminance as WCAG defines it: 0 for black to 1 for white.
    pub fn luminance(self) -> f64 {
        luminance::of_hex(self)
    }

    /// The contrast ratio of WCAG 2.2: 1 for equal luminance to 21 for black and white.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// The lightness contrast Lc of APCA-W3 0.1.9, for this text on that background: 0 to 106 for dark text on light,
    /// 0 to −108 for light text on dark. APCA is a draft and no law asks for it; it foresees better than the ratio of
    /// WCAG how readable light text on dark is. At least ±75 for running text, ±60 for large, ±45 for headlines and icons.
    ///
    /// ```
    /// # use felles::styles::color::Hex;
    /// assert_eq!(Hex::BLACK.apca(Hex::WHITE).round(), 106.0);
    /// assert_eq!(Hex::WHITE.apca(Hex::BLACK).round(), -108.0);
    /// ```
    pub fn apca(self, background: Self) -> f64 {
        apca::lightness_contrast(self, background)
    }

    fn channels(self) -> [f64; 3] {
        self.0.map(f64::from)
    }

    /// Eight bits a channel, half up. The cast drops the fraction and clips what is out of gamut.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    fn rounded(channels: [f64; 3]) -> Self {
        Self(channels.map(|channel| (channel + 0.5) as u8))
    }
}
