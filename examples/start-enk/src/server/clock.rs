//! What time it is.

use super::store::Moment;
use felles::values::{DateTimeValue, DateValue, TimeValue};
use std::time::{SystemTime, UNIX_EPOCH};

/// Now.
pub fn now() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

/// A moment as clocks in Norway show it.
pub fn in_norway(moment: Moment) -> DateTimeValue {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of this age are whole in an f64")]
    let milliseconds = (moment * 1000) as f64;
    DateTimeValue::from_unix_ms(milliseconds).unwrap_or(DateTimeValue {
        date: DateValue::MIN,
        time: TimeValue::MIDNIGHT,
    })
}

/// Today, in Norway.
pub fn today() -> DateValue {
    in_norway(now()).date
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_a_time_in_norway() {
        assert_eq!(in_norway(1_781_515_800).to_string(), "15.06.2026 kl. 11:30");
        // Half past eleven in the evening, by Greenwich.
        assert_eq!(in_norway(1_781_566_200).date.to_string(), "16.06.2026");
    }
}
