//! Luminance and lightness, from and to colours.
//!
//! A scale takes some five hundred luminances. Each exact one costs three powers, so those that only have to be above or
//! below a target are estimated from a table of the 256 values a channel can have, and only the close ones computed.

use super::Hex;
use std::sync::LazyLock;

/// The linear value of each 8-bit channel; white's once more at the end, so that every channel has a next one.
static LINEAR: LazyLock<[f64; 257]> = LazyLock::new(|| {
    let mut table = [1.0; 257];
    for (channel, value) in (0_u8..=255).zip(&mut table) {
        *value = linear(f64::from(channel) / 255.0);
    }
    table
});

/// No estimate is this far from the luminance it stands for. The curve bends at most 5.8e-6 away from the straight line
/// between two entries of the table.
const LARGEST_ERROR: f64 = 1e-5;

/// Near enough to a target for the algorithm.
const TOLERANCE: f64 = 1e-7;

/// WCAG's relative luminance.
pub(super) fn of_hex(hex: Hex) -> f64 {
    let [red, green, blue] = linear_channels(hex);
    weighted(red, green, blue)
}

fn linear_channels(hex: Hex) -> [f64; 3] {
    hex.0.map(|channel| LINEAR[usize::from(channel)])
}

fn weighted(red: f64, green: f64, blue: f64) -> f64 {
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// WCAG's relative luminance of channels from 0 to 255. The older threshold: equal for all 8-bit values.
fn exact(channels: [f64; 3]) -> f64 {
    let [red, green, blue] = channels.map(|channel| {
        let channel = channel / 255.0;
        if channel <= 0.03928 {
            channel / 12.92
        } else {
            ((channel + 0.055) / 1.055).powf(2.4)
        }
    });
    weighted(red, green, blue)
}

/// The same, read between two entries of the table.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn estimated(table: &[f64; 257], channels: [f64; 3]) -> f64 {
    let [red, green, blue] = channels.map(|channel| {
        let below = channel as u8;
        let (low, high) = (table[usize::from(below)], table[usize::from(below) + 1]);
        low + (high - low) * (channel - f64::from(below))
    });
    weighted(red, green, blue)
}

/// The tint or shade of a colour that has a luminance, found by halving the way to black or white.
pub(super) fn with_luminance(hex: Hex, target: f64) -> Hex {
    if target <= 0.0 {
        return Hex::BLACK;
    }
    if target >= 1.0 {
        return Hex::WHITE;
    }
    let table = &*LINEAR;
    let (mut low, mut high) = if of_hex(hex) > target {
        ([0.0; 3], hex.channels())
    } else {
        (hex.channels(), [255.0; 3])
    };
    let mut middle = low;
    for _ in 0..=20 {
        // What lies between two colours that round to the same one rounds to it too.
        if Hex::rounded(low) == Hex::rounded(high) {
            return Hex::rounded(low);
        }
        middle = [0, 1, 2].map(|channel| f64::midpoint(low[channel], high[channel]));
        let reached = match estimated(table, middle) {
            far if (target - far).abs() > LARGEST_ERROR => far,
            _ => exact(middle),
        };
        if (target - reached).abs() < TOLERANCE {
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
pub(super) fn lightness(hex: Hex) -> f64 {
    let [red, green, blue] = linear_channels(hex);
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
pub(super) fn of_lightness(lightness: f64) -> f64 {
    let lightness = lightness.clamp(0.0, 100.0);
    let y = if lightness <= 8.0 {
        lightness / 903.296_296_2
    } else {
        ((lightness + 16.0) / 116.0).powi(3)
    };
    of_hex(Hex::rounded([gamma(y) * 255.0; 3]))
}

/// Seven tenths of the chroma in OKLCH, same lightness and hue, clipped to 8-bit sRGB.
pub(super) fn desaturated(hex: Hex) -> Hex {
    const CHROMA: f64 = 0.7;
    let [red, green, blue] = linear_channels(hex);
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
    Hex::rounded(back.map(|channel| gamma(channel.clamp(0.0, 1.0)) * 255.0))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_estimate_is_further_off_than_is_reckoned_with() {
        let mut largest = 0.0_f64;
        for step in 0..=255 * 64 {
            let channels = [f64::from(step) / 64.0; 3];
            largest = largest.max((estimated(&LINEAR, channels) - exact(channels)).abs());
        }
        assert!(largest < LARGEST_ERROR - TOLERANCE, "{largest}");
    }

    #[test]
    fn the_table_holds_what_both_thresholds_give() {
        for channel in 0_u8..=255 {
            let grey = Hex([channel; 3]);
            assert_eq!(of_hex(grey).to_bits(), exact(grey.channels()).to_bits(), "{grey}");
        }
    }
}
