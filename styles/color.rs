//! The 16 steps of a colour, for light, dark and contrast schemes, from one hex.
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

use std::{fmt, ops::Index, str::FromStr};

/// A colour of the sRGB gamut, 8 bits a channel. Written `#rrggbb`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
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

impl fmt::Display for Hex {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(formatter, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl Hex {
    const BLACK: Self = Self([0; 3]);
    const WHITE: Self = Self([255; 3]);

    /// Relative luminance as WCAG defines it: 0 for black to 1 for white.
    pub fn luminance(self) -> f64 {
        luminance(self.channels())
    }

    /// The contrast ratio of WCAG 2.2: 1 for equal luminance to 21 for black and white.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    fn channels(self) -> [f64; 3] {
        self.0.map(f64::from)
    }

    /// Eight bits a channel, half up; what is out of gamut is clipped.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    fn rounded(channels: [f64; 3]) -> Self {
        Self(channels.map(|channel| (channel + 0.5).floor().clamp(0.0, 255.0) as u8))
    }
}

/// Which of the three sets of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scheme {
    /// Dark text on light.
    Light,
    /// Light text on dark; colours lose chroma.
    Dark,
    /// Light text on nearly black, with stronger lines.
    Contrast,
}

impl Scheme {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Contrast];

    /// The relative luminance of steps 1–11.
    const fn luminances(self) -> [f64; 11] {
        match self {
            Self::Light => [1.0, 0.9, 1.0, 0.81, 0.7, 0.59, 0.5, 0.19, 0.11, 0.11, 0.0245],
            Self::Dark => [0.009, 0.014, 0.021, 0.027, 0.036, 0.056, 0.08, 0.22, 0.39, 0.39, 0.84],
            Self::Contrast => [0.001, 0.0065, 0.015, 0.015, 0.028, 0.045, 0.26, 0.4, 0.6, 0.57, 0.86],
        }
    }
}

/// What a colour of a scale is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(
    missing_docs,
    reason = "the names say it; the Colour page of the showcase tells when to use which"
)]
pub enum Step {
    BackgroundDefault,
    BackgroundTinted,
    SurfaceDefault,
    SurfaceTinted,
    SurfaceHover,
    SurfaceActive,
    BorderSubtle,
    BorderDefault,
    BorderStrong,
    TextSubtle,
    TextDefault,
    BaseDefault,
    BaseHover,
    BaseActive,
    BaseContrastSubtle,
    BaseContrastDefault,
}

impl Step {
    /// All sixteen, in order.
    pub const ALL: [Self; 16] = [
        Self::BackgroundDefault,
        Self::BackgroundTinted,
        Self::SurfaceDefault,
        Self::SurfaceTinted,
        Self::SurfaceHover,
        Self::SurfaceActive,
        Self::BorderSubtle,
        Self::BorderDefault,
        Self::BorderStrong,
        Self::TextSubtle,
        Self::TextDefault,
        Self::BaseDefault,
        Self::BaseHover,
        Self::BaseActive,
        Self::BaseContrastSubtle,
        Self::BaseContrastDefault,
    ];

    /// The name, as it stands in `--felles-color-…`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::BackgroundDefault => "background-default",
            Self::BackgroundTinted => "background-tinted",
            Self::SurfaceDefault => "surface-default",
            Self::SurfaceTinted => "surface-tinted",
            Self::SurfaceHover => "surface-hover",
            Self::SurfaceActive => "surface-active",
            Self::BorderSubtle => "border-subtle",
            Self::BorderDefault => "border-default",
            Self::BorderStrong => "border-strong",
            Self::TextSubtle => "text-subtle",
            Self::TextDefault => "text-default",
            Self::BaseDefault => "base-default",
            Self::BaseHover => "base-hover",
            Self::BaseActive => "base-active",
            Self::BaseContrastSubtle => "base-contrast-subtle",
            Self::BaseContrastDefault => "base-contrast-default",
        }
    }
}

/// The sixteen steps of one colour in one scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale([Hex; 16]);

impl Index<Step> for Scale {
    type Output = Hex;

    fn index(&self, step: Step) -> &Hex {
        &self.0[step as usize]
    }
}

impl Scale {
    /// Derives the scale.
    pub fn new(hex: Hex, scheme: Scheme) -> Self {
        let own = hex.channels();
        let tinted = match scheme {
            Scheme::Dark => desaturated(own),
            Scheme::Light | Scheme::Contrast => own,
        };
        let mut steps = [Hex::BLACK; 16];
        for (step, target) in steps.iter_mut().zip(scheme.luminances()) {
            *step = with_luminance(tinted, target);
        }

        let lightness = match (scheme, lightness(hex)) {
            (Scheme::Light, lightness) => lightness,
            (_, lightness) if lightness <= 30.0 => 70.0,
            (_, lightness) => 100.0 - lightness,
        };
        // Dark colours, and those in the middle, get lighter when hovered; all others darker.
        let towards = if lightness <= 30.0 || (49.0..=65.0).contains(&lightness) {
            8.0
        } else {
            -8.0
        };
        let base = match scheme {
            Scheme::Light => hex,
            Scheme::Dark | Scheme::Contrast => with_luminance(own, luminance_of_lightness(lightness)),
        };
        steps[Step::BaseDefault as usize] = base;
        steps[Step::BaseHover as usize] = with_luminance(own, luminance_of_lightness(lightness + towards));
        steps[Step::BaseActive as usize] = with_luminance(own, luminance_of_lightness(lightness + 2.0 * towards));

        let white = base.contrast(Hex::WHITE) >= base.contrast(Hex::BLACK);
        let base_lightness = self::lightness(base);
        let away = if (40.0..60.0).contains(&base_lightness) && base_lightness > 40.0 {
            50.0
        } else {
            60.0
        };
        let subtle = if white {
            base_lightness + away
        } else {
            base_lightness - away
        };
        steps[Step::BaseContrastSubtle as usize] = with_luminance(base.channels(), luminance_of_lightness(subtle));
        steps[Step::BaseContrastDefault as usize] = if white { Hex::WHITE } else { Hex::BLACK };
        Self(steps)
    }

    /// Every step with its colour, in order.
    pub fn iter(&self) -> impl Iterator<Item = (Step, Hex)> + '_ {
        Step::ALL.into_iter().zip(self.0)
    }
}

/// WCAG's relative luminance of channels from 0 to 255. The older threshold: equal for all 8-bit values.
fn luminance(channels: [f64; 3]) -> f64 {
    let [red, green, blue] = channels.map(|channel| {
        let channel = channel / 255.0;
        if channel <= 0.03928 {
            channel / 12.92
        } else {
            ((channel + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// The tint or shade of a colour that has a luminance, found by halving the way to black or white.
fn with_luminance(channels: [f64; 3], target: f64) -> Hex {
    if target <= 0.0 {
        return Hex::BLACK;
    }
    if target >= 1.0 {
        return Hex::WHITE;
    }
    let (mut low, mut high) = if luminance(channels) > target {
        ([0.0; 3], channels)
    } else {
        (channels, [255.0; 3])
    };
    let mut middle = channels;
    for _ in 0..=20 {
        // What lies between two colours that round to the same one rounds to it too.
        if Hex::rounded(low) == Hex::rounded(high) {
            return Hex::rounded(low);
        }
        middle = [0, 1, 2].map(|channel| f64::midpoint(low[channel], high[channel]));
        let reached = luminance(middle);
        if (target - reached).abs() < 1e-7 {
            break;
        }
        if reached > target {
            high = middle;
        } else {
            low = middle;
        }
    }
    Hex::rounded(middle)
}

/// CIE L*, from 0 to 100.
fn lightness(hex: Hex) -> f64 {
    let [red, green, blue] = hex.channels().map(|channel| linear(channel / 255.0));
    let y = 0.212_639_005_871_51 * red + 0.715_168_678_767_75 * green + 0.072_192_315_360_733 * blue;
    let lightness = if y <= 0.008_856_451_6 {
        y * 903.296_296_2
    } else {
        116.0 * y.cbrt() - 16.0
    };
    match lightness {
        over if over > 99.999_999_9 => 100.0,
        under if under < 1e-8 => 0.0,
        lightness => lightness,
    }
}

/// The luminance of the 8-bit grey that has a lightness. The rounding is part of the algorithm.
fn luminance_of_lightness(lightness: f64) -> f64 {
    let lightness = lightness.clamp(0.0, 100.0);
    let y = if lightness <= 8.0 {
        lightness / 903.296_296_2
    } else {
        ((lightness + 16.0) / 116.0).powi(3)
    };
    Hex::rounded([gamma(y) * 255.0; 3]).luminance()
}

/// Seven tenths of the chroma in OKLCH, same lightness and hue, clipped to 8-bit sRGB.
fn desaturated(channels: [f64; 3]) -> [f64; 3] {
    const CHROMA: f64 = 0.7;
    let [red, green, blue] = channels.map(|channel| linear(channel / 255.0));
    let long = (0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue).cbrt();
    let medium = (0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue).cbrt();
    let short = (0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue).cbrt();
    let lightness = 0.210_454_255_3 * long + 0.793_617_785_0 * medium - 0.004_072_046_8 * short;
    let a = CHROMA * (1.977_998_495_1 * long - 2.428_592_205_0 * medium + 0.450_593_709_9 * short);
    let b = CHROMA * (0.025_904_037_1 * long + 0.782_771_766_2 * medium - 0.808_675_766_0 * short);
    let long = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let medium = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let short = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
    let back = [
        4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short,
        -1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short,
        -0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701_0 * short,
    ];
    Hex::rounded(back.map(|channel| gamma(channel.clamp(0.0, 1.0)) * 255.0)).channels()
}

fn linear(channel: f64) -> f64 {
    if channel <= 0.04045 {
        channel / 12.92
    } else {
        ((channel + 0.055) / 1.055).powf(2.4)
    }
}

fn gamma(channel: f64) -> f64 {
    if channel <= 0.003_130_8 {
        channel * 12.92
    } else {
        1.055 * channel.powf(1.0 / 2.4) - 0.055
    }
}
