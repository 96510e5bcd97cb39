//! What time it is in Norway.

use crate::values::{DateTimeValue, DateValue, TimeValue};

/// The time in Norway now, by the clock of the browser or the server.
pub fn now() -> DateTimeValue {
    DateTimeValue::from_unix_ms(unix_ms()).unwrap_or(DateTimeValue {
        // A clock that is out of all reason is seen to be so.
        date: DateValue::MIN,
        time: TimeValue::MIDNIGHT,
    })
}

#[cfg(target_arch = "wasm32")]
fn unix_ms() -> f64 {
    web_sys::js_sys::Date::now()
}

#[cfg(not(target_arch = "wasm32"))]
fn unix_ms() -> f64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(0.0, |since| since.as_secs_f64() * 1_000.0)
}
