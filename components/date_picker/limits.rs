//! [`DateLimits`]: which days may be chosen.

use super::words::{TOO_EARLY, TOO_LATE, UNAVAILABLE, WEEKEND};
use crate::{
    runtime::{Problem, Prop},
    values::{DateValue, MonthValue},
};
use leptos::prelude::*;

/// Which days may be chosen.
#[derive(Clone, Default)]
pub(super) struct DateLimits {
    pub min: Prop<Option<DateValue>>,
    pub max: Prop<Option<DateValue>>,
    pub no_weekends: Prop<bool>,
    /// True for a day that cannot be chosen.
    pub unavailable: Option<Callback<DateValue, bool>>,
}

impl DateLimits {
    /// Why a day may not be chosen. Tracked.
    pub fn problem(&self, date: DateValue) -> Option<Problem> {
        if let Some(min) = self.min.get().filter(|min| date < *min) {
            return Some(Problem::word(&TOO_EARLY).value("date", min.to_string()));
        }
        if let Some(max) = self.max.get().filter(|max| date > *max) {
            return Some(Problem::word(&TOO_LATE).value("date", max.to_string()));
        }
        if self.no_weekends.get() && date.weekday() > 4 {
            return Some(Problem::word(&WEEKEND));
        }
        let unavailable = self.unavailable.is_some_and(|unavailable| unavailable.run(date));
        unavailable.then(|| Problem::word(&UNAVAILABLE))
    }

    /// Whether a day may be chosen. Tracked.
    pub fn allow(&self, date: DateValue) -> bool {
        self.problem(date).is_none()
    }

    /// The nearest day that the calendar shows.
    pub fn clamp(&self, date: DateValue) -> DateValue {
        let date = self.min.get_untracked().map_or(date, |min| date.max(min));
        self.max.get_untracked().map_or(date, |max| date.min(max))
    }

    /// Whether the calendar shows any day of a month. Tracked.
    pub fn show(&self, month: MonthValue) -> bool {
        let ends_too_early = self.min.get().is_some_and(|min| month.last_day() < min);
        let begins_too_late = self.max.get().is_some_and(|max| month.first_day() > max);
        !ends_too_early && !begins_too_late
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> DateValue {
        DateValue::from_iso(text).expect("a day")
    }

    #[test]
    fn days_outside_are_refused_and_the_nearest_is_found() {
        let limits = DateLimits {
            min: Some(day("2026-03-10")).into(),
            max: Some(day("2026-04-20")).into(),
            ..DateLimits::default()
        };
        for (date, allowed, nearest) in [
            ("2026-03-09", false, "2026-03-10"),
            ("2026-03-10", true, "2026-03-10"),
            ("2026-04-20", true, "2026-04-20"),
            ("2026-04-21", false, "2026-04-20"),
        ] {
            assert_eq!(limits.allow(day(date)), allowed, "{date}");
            assert_eq!(limits.clamp(day(date)), day(nearest), "{date}");
        }
        for (month, shown) in [
            ("02.2026", false),
            ("03.2026", true),
            ("04.2026", true),
            ("05.2026", false),
        ] {
            assert_eq!(limits.show(month.parse().expect("a month")), shown, "{month}");
        }
        let said = limits.problem(day("2026-01-01")).map(|problem| problem.to_string());
        assert_eq!(said.as_deref(), Some("Datoen kan ikke være før 10.03.2026."));
    }

    #[test]
    fn limits_that_exclude_each_other_allow_nothing_and_do_not_panic() {
        let limits = DateLimits {
            min: Some(day("2026-04-20")).into(),
            max: Some(day("2026-03-10")).into(),
            ..DateLimits::default()
        };
        assert!(!limits.allow(day("2026-04-01")));
        assert_eq!(limits.clamp(day("2026-04-01")), day("2026-03-10"));
    }

    #[test]
    fn weekends_are_saturday_and_sunday() {
        let limits = DateLimits {
            no_weekends: true.into(),
            ..DateLimits::default()
        };
        let monday = day("2026-03-16");
        let allowed: Vec<bool> = (0..7).map(|days| limits.allow(monday.plus_days(days))).collect();
        assert_eq!(allowed, [true, true, true, true, true, false, false]);
    }
}
