//! What a theme cannot promise: the colours that are taken as they are given may be too light, or too dark, for their use.

use super::{ColorName, Theme};
use crate::styles::color::{Hex, Scale, Scheme, Step};
use std::fmt;

/// What shapes need against what they stand on (WCAG 2.2 AA).
const SHAPE: f64 = 3.0;
/// What text needs.
const TEXT: f64 = 4.5;

/// A pair of colours that is hard to tell apart. Everything else about a theme is right whatever its colours are.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Warning {
    /// A filled button is hard to see on the page.
    FillAgainstPage {
        /// The colour.
        color: ColorName,
        /// Where.
        scheme: Scheme,
        /// The contrast there is.
        ratio: f64,
        /// The contrast that is needed.
        needed: f64,
    },
    /// Text on a filled button is hard to read.
    TextOnFill {
        /// The colour.
        color: ColorName,
        /// Where.
        scheme: Scheme,
        /// The text: white or black.
        text: Hex,
        /// The fill: at rest, hovered or pressed.
        fill: Step,
        /// The contrast there is.
        ratio: f64,
        /// The contrast that is needed.
        needed: f64,
    },
    /// A link that was followed is hard to read.
    VisitedLink {
        /// Where.
        scheme: Scheme,
        /// The contrast there is.
        ratio: f64,
        /// The contrast that is needed.
        needed: f64,
    },
}

impl Theme {
    /// What to mend, or to know, before the theme is used.
    ///
    /// The fill of `warning` is always among them unless the theme has a colour of its own for it: an amber that says
    /// warning is not dark enough to be seen on white, so there the text must carry it. See [`ColorName::is_signal`].
    pub fn warnings(&self) -> Vec<Warning> {
        let mut warnings = Vec::new();
        for color in ColorName::ALL {
            let scales = Scheme::ALL.map(|scheme| Scale::new(self.colors[color], scheme));
            warnings.extend(Warning::of_color(color, &scales));
        }
        warnings.extend(Warning::of_visited_link(self.link_visited, self.colors.neutral));
        warnings
    }
}

impl Warning {
    /// Those of one colour, by its scales in all schemes, in the order of [`Scheme::ALL`].
    pub fn of_color(color: ColorName, scales: &[Scale; 3]) -> Vec<Self> {
        let schemes = Scheme::ALL.into_iter().zip(scales);
        schemes
            .flat_map(|(scheme, scale)| of_scale(color, scheme, scale))
            .collect()
    }

    /// Those of the link that was followed, on the page that a neutral colour gives.
    pub fn of_visited_link(link: Hex, neutral: Hex) -> Vec<Self> {
        let in_scheme = |scheme| {
            let page = Scale::new(neutral, scheme)[Step::BackgroundDefault];
            let ratio = Scale::new(link, scheme)[Step::BaseDefault].contrast(page);
            let needed = TEXT;
            (ratio < needed).then_some(Self::VisitedLink { scheme, ratio, needed })
        };
        Scheme::ALL.into_iter().filter_map(in_scheme).collect()
    }
}

fn of_scale(color: ColorName, scheme: Scheme, scale: &Scale) -> Vec<Warning> {
    let mut warnings = Vec::new();
    let ratio = scale[Step::BaseDefault].contrast(scale[Step::BackgroundDefault]);
    let needed = SHAPE;
    if ratio < needed {
        warnings.push(Warning::FillAgainstPage {
            color,
            scheme,
            ratio,
            needed,
        });
    }
    for fill in [Step::BaseDefault, Step::BaseHover, Step::BaseActive] {
        let text = scale[Step::BaseContrastDefault];
        let ratio = text.contrast(scale[fill]);
        let needed = TEXT;
        if ratio < needed {
            warnings.push(Warning::TextOnFill {
                color,
                scheme,
                text,
                fill,
                ratio,
                needed,
            });
        }
    }
    warnings
}

impl fmt::Display for Warning {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (color, scheme, what, ratio, needed) = match *self {
            Self::FillAgainstPage {
                color,
                scheme,
                ratio,
                needed,
            } => (
                color.name(),
                scheme,
                "the fill is hard to see on the page",
                ratio,
                needed,
            ),
            Self::TextOnFill {
                color,
                scheme,
                fill,
                ratio,
                needed,
                ..
            } => {
                let what = match fill {
                    Step::BaseHover => "text on the hovered fill is hard to read",
                    Step::BaseActive => "text on the pressed fill is hard to read",
                    _ => "text on the fill is hard to read",
                };
                (color.name(), scheme, what, ratio, needed)
            }
            Self::VisitedLink { scheme, ratio, needed } => {
                ("link-visited", scheme, "it is hard to read on the page", ratio, needed)
            }
        };
        // Cut, not rounded: 4.499 must not read as 4.5.
        let shown = (ratio * 100.0).floor() / 100.0;
        write!(
            formatter,
            "{color}, {}: {what} ({shown:.2}, needs {needed})",
            scheme.name()
        )
    }
}
