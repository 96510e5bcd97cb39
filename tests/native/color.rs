//! Scales: equal to those of Designsystemet, and as readable as they promise, whatever the colour.

use felles::styles::{
    color::{Hex, HexError, Scale, Scheme, Step},
    theme::{ColorName, FJORD, GRANITT, SOMMER},
};
use serde_json::Value;

/// How many colours a promise is tried on.
const COLORS: usize = 5_000;

/// Colours without a pattern, the same in each run, after the corners of the gamut.
fn colors() -> impl Iterator<Item = Hex> {
    let corner = |index: usize| Hex([4, 2, 1].map(|bit| if index & bit == 0 { 0 } else { 255 }));
    let mut state = 0x2545_f491_u32;
    let random = std::iter::repeat_with(move || {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        let [_, red, green, blue] = state.to_be_bytes();
        Hex([red, green, blue])
    });
    (0..8).map(corner).chain(random.take(COLORS))
}

#[test]
fn scales_equal_the_vectors() {
    let file: Value = serde_json::from_str(include_str!("color_vectors.json")).expect("JSON");
    let names: Vec<&str> = Step::ALL.map(Step::name).to_vec();
    assert_eq!(file["steps"], serde_json::json!(names));
    let vectors = file["vectors"].as_array().expect("a list");
    assert_eq!(vectors.len(), 6);
    for vector in vectors {
        let hex: Hex = vector["input"].as_str().expect("a colour").parse().expect("a colour");
        for scheme in Scheme::ALL {
            let scale: Vec<String> = Scale::new(hex, scheme).iter().map(|(_, hex)| hex.to_string()).collect();
            assert_eq!(vector[scheme.name()], serde_json::json!(scale), "{hex} {scheme:?}");
        }
    }
}

/// A foreground, the contrast it needs, and the first so many steps it has that on.
const PROMISES: [(Step, f64, usize); 4] = [
    (Step::TextDefault, 4.5, 6),
    (Step::TextSubtle, 4.5, 5),
    (Step::BorderDefault, 3.0, 4),
    (Step::BorderStrong, 3.0, 6),
];

fn broken_promises(hex: Hex, scheme: Scheme) -> Vec<String> {
    let scale = Scale::new(hex, scheme);
    let mut broken = Vec::new();
    for (foreground, needed, grounds) in PROMISES {
        for ground in &Step::ALL[..grounds] {
            let ratio = scale[foreground].contrast(scale[*ground]);
            if ratio < needed {
                broken.push(format!("{hex} {scheme:?}: {foreground:?} on {ground:?} is {ratio:.3}"));
            }
        }
    }
    let on_fill = scale[Step::BaseContrastDefault].contrast(scale[Step::BaseDefault]);
    if on_fill < 4.5 {
        broken.push(format!("{hex} {scheme:?}: text on the fill is {on_fill:.3}"));
    }
    broken
}

#[test]
fn every_colour_keeps_the_promises_in_every_scheme() {
    for hex in colors() {
        for scheme in Scheme::ALL {
            assert_eq!(broken_promises(hex, scheme), Vec::<String>::new());
        }
    }
}

#[test]
fn the_themes_keep_the_promises() {
    for theme in [FJORD, GRANITT, SOMMER] {
        for color in ColorName::ALL {
            for scheme in Scheme::ALL {
                assert_eq!(broken_promises(theme.colors[color], scheme), Vec::<String>::new());
            }
        }
    }
}

/// Where light is firmer: lines that decorate are as clear as those that mean something, quiet text as main text.
#[test]
fn more_contrast_in_light_keeps_more_than_the_promises() {
    for hex in colors().take(1_000) {
        let scale = Scale::new(hex, Scheme::Light);
        for (step, needed, grounds) in [
            (Step::TextSubtle, 7.0, 6),
            (Step::BorderSubtle, 3.0, 4),
            (Step::BorderDefault, 4.5, 5),
            (Step::BorderStrong, 7.0, 6),
        ] {
            for ground in &Step::ALL[..grounds] {
                let ratio = scale[step.firmer()].contrast(scale[*ground]);
                assert!(ratio >= needed, "{hex}: {step:?} on {ground:?} is {ratio:.3}");
            }
        }
    }
}

#[test]
fn the_base_steps_are_the_same_in_contrast_as_in_dark() {
    for hex in colors() {
        let (dark, contrast) = (Scale::new(hex, Scheme::Dark), Scale::new(hex, Scheme::Contrast));
        for step in Step::ALL.into_iter().filter(|step| step.is_base()) {
            assert_eq!(dark[step], contrast[step], "{hex} {step:?}");
        }
    }
}

/// The algorithm word for word: twenty-one halvings, each with the luminance computed. What is done to be quick about it
/// must not be seen.
#[test]
fn quick_scales_are_those_of_the_slow_algorithm() {
    const LIGHT: [f64; 11] = [1.0, 0.9, 1.0, 0.81, 0.7, 0.59, 0.5, 0.19, 0.11, 0.11, 0.0245];
    const CONTRAST: [f64; 11] = [0.001, 0.0065, 0.015, 0.015, 0.028, 0.045, 0.26, 0.4, 0.6, 0.57, 0.86];
    for hex in colors().take(2_000) {
        for (scheme, luminances) in [(Scheme::Light, LIGHT), (Scheme::Contrast, CONTRAST)] {
            let slow = luminances.map(|luminance| halved(hex, luminance));
            let quick = Scale::new(hex, scheme);
            let quick: Vec<Hex> = quick.iter().map(|(_, hex)| hex).take(11).collect();
            assert_eq!(quick, slow, "{hex} {scheme:?}");
        }
    }
}

fn halved(hex: Hex, target: f64) -> Hex {
    if target >= 1.0 {
        return Hex::WHITE;
    }
    let own = hex.0.map(f64::from);
    let (mut low, mut high) = if luminance(own) > target {
        ([0.0; 3], own)
    } else {
        (own, [255.0; 3])
    };
    let mut middle = low;
    for _ in 0..=20 {
        middle = [0, 1, 2].map(|channel| f64::midpoint(low[channel], high[channel]));
        if (target - luminance(middle)).abs() < 1e-7 {
            break;
        }
        if luminance(middle) > target {
            high = middle;
        } else {
            low = middle;
        }
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    Hex(middle.map(|channel| (channel + 0.5).floor() as u8))
}

fn luminance(channels: [f64; 3]) -> f64 {
    let [red, green, blue] = channels.map(|channel| match channel / 255.0 {
        low if low <= 0.03928 => low / 12.92,
        channel => ((channel + 0.055) / 1.055).powf(2.4),
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[test]
fn a_hex_is_read_as_people_write_it() {
    for text in ["#0b5c73", "0B5C73", " #0B5c73\n"] {
        assert_eq!(text.parse(), Ok(Hex([0x0b, 0x5c, 0x73])), "{text:?}");
    }
    assert_eq!("#05a".parse(), Ok(Hex([0x00, 0x55, 0xaa])));
    let digit = |character, place| HexError::Digit { character, place };
    for (text, error) in [
        ("", HexError::Empty),
        (" # ", HexError::Empty),
        ("#12345", HexError::Length(5)),
        ("#1234567", HexError::Length(7)),
        ("#12345g", digit('g', 6)),
        ("##12345", digit('#', 1)),
        ("#ÆØÅ", digit('Æ', 1)),
        ("red", digit('r', 1)),
        ("-12345", digit('-', 1)),
    ] {
        assert_eq!(text.parse::<Hex>(), Err(error), "{text:?}");
    }
    assert_eq!("f".repeat(1_000_000).parse::<Hex>(), Err(HexError::Length(1_000_000)));
}

/// Text, background, and the value that the publication of APCA-W3 0.1.9 gives.
#[test]
fn apca_gives_the_published_values() {
    for (text, background, published) in [
        ("#888", "#fff", 63.056_469_930_209_424),
        ("#fff", "#888", -68.541_464_366_449_62),
        ("#000", "#aaa", 58.146_262_578_561_334),
        ("#aaa", "#000", -56.241_133_368_397_42),
        ("#123", "#def", 91.668_308_114_816_31),
        ("#def", "#123", -93.067_700_494_842_75),
        ("#123", "#444", 8.323_261_369_573_93),
        ("#444", "#123", -7.526_878_460_278_154),
        ("#000", "#fff", 106.040_673_212_688_62),
        ("#fff", "#000", -107.884_733_183_098_48),
        ("#777", "#777", 0.0),
    ] {
        let [text, background] = [text, background].map(|hex| hex.parse::<Hex>().expect("a colour"));
        let contrast = text.apca(background);
        assert!(
            (contrast - published).abs() < 1e-9,
            "{text} on {background}: {contrast}"
        );
    }
}
