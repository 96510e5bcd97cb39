//! The sixteen steps of a colour, for light, dark and contrast schemes.

use super::{
    Hex,
    luminance::{self, desaturated, of_lightness, with_luminance},
};
use std::ops::Index;

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

    /// The name, as it stands in `data-color-scheme`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }

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

    /// Whether it is one of the last five, which follow from the colour itself. They are the same in contrast as in dark.
    pub const fn is_base(self) -> bool {
        self as u8 >= Self::BaseDefault as u8
    }

    /// The step of a light scale that stands for this one where more contrast is asked for: one stronger for lines and for
    /// quiet text, the same for all others.
    #[must_use]
    pub const fn firmer(self) -> Self {
        match self {
            Self::BorderSubtle => Self::BorderDefault,
            Self::BorderDefault => Self::BorderStrong,
            Self::BorderStrong | Self::TextSubtle => Self::TextDefault,
            same => same,
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
        let tinted = match scheme {
            Scheme::Dark => desaturated(hex),
            Scheme::Light | Scheme::Contrast => hex,
        };
        let mut steps = [Hex::BLACK; 16];
        for (step, target) in steps.iter_mut().zip(scheme.luminances()) {
            *step = with_luminance(tinted, target);
        }

        let lightness = match (scheme, luminance::lightness(hex)) {
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
            Scheme::Dark | Scheme::Contrast => with_luminance(hex, of_lightness(lightness)),
        };
        steps[Step::BaseDefault as usize] = base;
        steps[Step::BaseHover as usize] = with_luminance(hex, of_lightness(lightness + towards));
        steps[Step::BaseActive as usize] = with_luminance(hex, of_lightness(lightness + 2.0 * towards));

        let white = base.contrast(Hex::WHITE) >= base.contrast(Hex::BLACK);
        let base_lightness = luminance::lightness(base);
        let away = if base_lightness <= 40.0 || base_lightness >= 60.0 {
            60.0
        } else {
            50.0
        };
        let subtle = if white {
            base_lightness + away
        } else {
            base_lightness - away
        };
        steps[Step::BaseContrastSubtle as usize] = with_luminance(base, of_lightness(subtle));
        steps[Step::BaseContrastDefault as usize] = if white { Hex::WHITE } else { Hex::BLACK };
        Self(steps)
    }

    /// Every step with its colour, in order.
    pub fn iter(&self) -> impl Iterator<Item = (Step, Hex)> + '_ {
        Step::ALL.into_iter().zip(self.0)
    }
}
