//! Where the fonts of the themes come from, and what stands in for them until they are there.

use super::Theme;
use crate::styles::{
    LAYERS,
    rule::{in_tokens_layer, quoted},
};

/// A font that is served beside the sheet, in `fonts/`. The files are those of the npm packages `@fontsource-variable/…`.
///
/// Upright only: a browser slants them itself, and the drawn italics weigh as much once more.
struct Family {
    name: &'static str,
    file: &'static str,
    weights: &'static str,
    /// How far lines reach above and below the baseline, in percent of an em.
    ascent: f64,
    descent: f64,
    /// What stands in, the last that a device has.
    stand_ins: [StandIn; 3],
}

/// A font of the device, made as wide and as high as the one that is on its way, so that lines break where they will.
struct StandIn {
    /// The font, and those with the same metrics.
    local: &'static [&'static str],
    /// How wide a page of Norwegian is in the family, in percent of what it is in this font.
    size: f64,
}

const fn stand_in(local: &'static [&'static str], size: f64) -> StandIn {
    StandIn { local, size }
}

const ARIAL: &[&str] = &["Arial", "Liberation Sans", "Arimo"];
const ROBOTO: &[&str] = &["Roboto"];
const DEJAVU_SANS: &[&str] = &["DejaVu Sans"];
const TIMES: &[&str] = &["Times New Roman", "Liberation Serif", "Tinos"];
const NOTO_SERIF: &[&str] = &["Noto Serif"];
const DEJAVU_SERIF: &[&str] = &["DejaVu Serif"];

const FAMILIES: [Family; 3] = [
    Family {
        name: "Inter",
        file: "inter",
        weights: "100 900",
        ascent: 96.9,
        descent: 24.1,
        stand_ins: [
            stand_in(DEJAVU_SANS, 93.19),
            stand_in(ROBOTO, 107.73),
            stand_in(ARIAL, 106.57),
        ],
    },
    Family {
        name: "Source Serif 4",
        file: "source-serif-4",
        weights: "200 900",
        ascent: 103.6,
        descent: 33.5,
        stand_ins: [
            stand_in(DEJAVU_SERIF, 92.94),
            stand_in(NOTO_SERIF, 98.11),
            stand_in(TIMES, 118.59),
        ],
    },
    Family {
        name: "Atkinson Hyperlegible Next",
        file: "atkinson-hyperlegible-next",
        weights: "200 800",
        ascent: 98.4,
        descent: 31.6,
        stand_ins: [
            stand_in(DEJAVU_SANS, 86.67),
            stand_in(ROBOTO, 100.19),
            stand_in(ARIAL, 99.11),
        ],
    },
];

/// Norwegian and its neighbours are in the first; the second has the other Latin letters, Sámi among them.
const SUBSETS: [(&str, &str); 2] = [
    (
        "latin",
        "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, \
         U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD",
    ),
    (
        "latin-ext",
        "U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, \
         U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF",
    ),
];

impl Theme {
    /// The theme's fonts as a file of its own, for a page whose theme is in `felles.css`: it names the files in `fonts/`
    /// beside it. A browser fetches one only where a page shows a character of it. Of fonts that felles does not serve it
    /// says nothing.
    pub fn fonts_to_css(&self) -> String {
        format!("{LAYERS}\n{}", self.font_faces())
    }

    pub(super) fn font_faces(&self) -> String {
        let used = |family: &&Family| self.families().any(|name| name == family.name);
        let faces: Vec<String> = FAMILIES.iter().filter(used).flat_map(faces).collect();
        if faces.is_empty() {
            return String::new();
        }
        in_tokens_layer(&faces)
    }

    fn families(&self) -> impl Iterator<Item = &str> {
        let stacks = [Some(&self.fonts.text), self.fonts.headings.as_ref()];
        let names = stacks.into_iter().flatten().flat_map(|stack| stack.split(','));
        names.map(str::trim)
    }
}

/// What a list of fonts names after a font that felles serves. Where the faces are not linked there is no such font, and
/// the next in the list is taken.
pub(super) fn fallback(family: &str) -> Option<String> {
    let served = FAMILIES.iter().any(|known| known.name == family);
    served.then(|| format!("{family} Fallback"))
}

fn faces(family: &Family) -> Vec<String> {
    let Family {
        name, file, weights, ..
    } = family;
    let own = SUBSETS.iter().map(|(subset, range)| {
        format!(
            "  @font-face {{\n    font-family: \"{name}\";\n    font-style: normal;\n    font-weight: {weights};\n    \
             font-display: swap;\n    src: url(\"fonts/{file}-{subset}-wght-normal.woff2\") format(\"woff2\");\n    \
             unicode-range: {range};\n  }}\n"
        )
    });
    // Of the faces of one name, a browser takes the last whose font is there.
    let stand_ins = family.stand_ins.iter().map(|stand_in| stand_in_face(family, stand_in));
    own.chain(stand_ins).collect()
}

fn stand_in_face(family: &Family, stand_in: &StandIn) -> String {
    let StandIn { local, size } = stand_in;
    let sources: Vec<String> = local.iter().map(|font| format!("local({})", quoted(font))).collect();
    // In percent of an em that the size has changed already.
    let [ascent, descent] = [family.ascent, family.descent].map(|reach| reach / size * 100.0);
    format!(
        "  @font-face {{\n    font-family: \"{} Fallback\";\n    src: {};\n    size-adjust: {size}%;\n    \
         ascent-override: {ascent:.2}%;\n    descent-override: {descent:.2}%;\n    line-gap-override: 0%;\n  }}\n",
        family.name,
        sources.join(", ")
    )
}
