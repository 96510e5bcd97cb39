//! APCA-W3 0.1.9, the lightness contrast that WCAG 3 considers. The names of the constants are those of its publication.

use super::Hex;

const MAIN_TRC: f64 = 2.4;
const COEFFICIENTS: [f64; 3] = [0.212_672_9, 0.715_152_2, 0.072_175_0];

const NORM_BG: f64 = 0.56;
const NORM_TXT: f64 = 0.57;
const REV_TXT: f64 = 0.62;
const REV_BG: f64 = 0.65;

const BLACK_THRESHOLD: f64 = 0.022;
const BLACK_CLAMP: f64 = 1.414;
const SCALE: f64 = 1.14;
const LOW_OFFSET: f64 = 0.027;
const LOW_CLIP: f64 = 0.1;
const DELTA_Y_MIN: f64 = 0.0005;

/// See [`Hex::apca`].
pub(super) fn lightness_contrast(text: Hex, background: Hex) -> f64 {
    let (text, background) = (screen_luminance(text), screen_luminance(background));
    if (background - text).abs() < DELTA_Y_MIN {
        return 0.0;
    }
    let (contrast, offset) = if background > text {
        (background.powf(NORM_BG) - text.powf(NORM_TXT), -LOW_OFFSET)
    } else {
        (background.powf(REV_BG) - text.powf(REV_TXT), LOW_OFFSET)
    };
    let contrast = contrast * SCALE;
    if contrast.abs() < LOW_CLIP {
        0.0
    } else {
        (contrast + offset) * 100.0
    }
}

/// How bright a colour is on a screen, with the flare that lifts what is nearly black.
fn screen_luminance(hex: Hex) -> f64 {
    let linear = hex.channels().map(|channel| (channel / 255.0).powf(MAIN_TRC));
    let y: f64 = linear
        .iter()
        .zip(COEFFICIENTS)
        .map(|(channel, weight)| channel * weight)
        .sum();
    if y < BLACK_THRESHOLD {
        y + (BLACK_THRESHOLD - y).powf(BLACK_CLAMP)
    } else {
        y
    }
}
