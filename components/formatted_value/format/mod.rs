//! Numbers, money, dates and times as people write them, by tables of our own.
//!
//! A server and every browser must give the same text, or hydration finds another page than it was sent. So nothing here
//! asks the browser's `Intl`, which differs from version to version, nor the machine's time zone: times are Norwegian.
//!
//! ```
//! use felles::{components::formatted_value::format, runtime::Language};
//!
//! let amount = "1234567.5".parse()?;
//! assert_eq!(format::money(&amount, "NOK", None, &Language::Nb), "1\u{202f}234\u{202f}567,50\u{a0}kr");
//! assert_eq!(format::money(&amount, "NOK", None, &Language::En), "NOK\u{a0}1,234,567.50");
//! # Ok::<(), felles::values::DecimalError>(())
//! ```

mod date;
mod number;
pub(crate) mod words;

pub use date::{DateStyle, date, date_time, month, relative_date, short_month, time, weekday};
pub use number::{NumberFormat, money, number, percent};
pub(super) use number::{money_as, money_decimals};
