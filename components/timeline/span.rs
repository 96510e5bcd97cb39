//! Where on a line of time a day stands: arithmetic alone.

use crate::values::DateValue;

/// More than so many marks on the axis are too close to be read.
const MOST_MARKS: u32 = 13;

/// From one day to another, both of them in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub from: DateValue,
    pub to: DateValue,
}

impl Span {
    /// What ends before it begins is one day.
    pub fn new(from: DateValue, to: Option<DateValue>) -> Self {
        let to = to.filter(|to| *to >= from).unwrap_or(from);
        Self { from, to }
    }

    /// All that several hold, in whole months.
    pub fn around(spans: impl IntoIterator<Item = Self>) -> Option<Self> {
        let all = spans.into_iter().reduce(|all, span| Self {
            from: all.from.min(span.from),
            to: all.to.max(span.to),
        })?;
        let next_month = first_of_month(all.to).plus_months(1);
        Some(Self {
            from: first_of_month(all.from),
            to: next_month.plus_days(-1),
        })
    }

    /// The last so many months of it.
    pub fn last_months(self, months: u32) -> Self {
        let from = first_of_month(self.to).plus_months(1 - i64::from(months.max(1)));
        Self {
            from: from.max(self.from),
            to: self.to,
        }
    }

    /// Where another begins within this one, and how much of it that takes, in hundredths; nothing where it lies outside.
    pub fn place(self, other: Self) -> Option<(f64, f64)> {
        let (from, to) = (other.from.max(self.from), other.to.min(self.to));
        if to < from {
            return None;
        }
        let days = |days: i64| f64::from(i32::try_from(days).unwrap_or(i32::MAX));
        let all = days(self.from.days_until(self.to) + 1);
        let share = |part: i64| 100.0 * days(part) / all;
        Some((share(self.from.days_until(from)), share(from.days_until(to) + 1)))
    }

    /// The days that are marked on the axis: the first of months, so far from each other that they can be read.
    pub fn marks(self) -> Vec<DateValue> {
        let first = first_of_month(self.from);
        let months = months_between(first, self.to) + 1;
        let steps = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1200];
        let step = steps
            .into_iter()
            .find(|step| months / step < MOST_MARKS)
            .unwrap_or(12_000);
        let marks = (0..months).step_by(step as usize);
        marks
            .map(|month| first.plus_months(month.into()))
            .filter(|day| *day >= self.from && *day <= self.to)
            .collect()
    }
}

fn first_of_month(day: DateValue) -> DateValue {
    DateValue::new(day.year(), day.month(), 1).unwrap_or(day)
}

fn months_between(from: DateValue, to: DateValue) -> u32 {
    let months = |day: DateValue| i32::from(day.year()) * 12 + i32::from(day.month());
    u32::try_from(months(to) - months(from)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> DateValue {
        DateValue::from_iso(text).expect("a day")
    }

    fn span(from: &str, to: &str) -> Span {
        Span::new(day(from), Some(day(to)))
    }

    #[test]
    fn what_is_around_is_whole_months() {
        let all = Span::around([span("2026-02-10", "2026-02-12"), span("2025-12-24", "2026-01-01")]);
        assert_eq!(all, Some(span("2025-12-01", "2026-02-28")));
        assert_eq!(Span::around([]), None);
    }

    #[test]
    fn what_ends_before_it_begins_is_one_day() {
        assert_eq!(span("2026-02-10", "2026-01-01"), span("2026-02-10", "2026-02-10"));
    }

    #[test]
    fn a_place_is_cut_where_time_ends_and_nothing_outside_it() {
        let april = span("2026-04-01", "2026-04-30");
        assert_eq!(april.place(april), Some((0.0, 100.0)));
        assert_eq!(april.place(span("2026-04-16", "2026-06-01")), Some((50.0, 50.0)));
        assert_eq!(april.place(span("2026-05-01", "2026-06-01")), None);
    }

    #[test]
    fn the_last_months_end_where_all_ends() {
        let all = span("2025-01-01", "2026-04-30");
        assert_eq!(all.last_months(3), span("2026-02-01", "2026-04-30"));
        assert_eq!(all.last_months(600), all);
    }

    #[test]
    fn marks_are_never_too_many() {
        assert_eq!(span("2026-01-01", "2026-04-30").marks().len(), 4);
        for years in [1, 2, 5, 20, 90, 900] {
            let from = day("1000-01-01");
            let marks = Span::new(from, Some(from.plus_years(years))).marks();
            assert!((2..=14).contains(&marks.len()), "{years}: {}", marks.len());
        }
        assert_eq!(
            Span::new(DateValue::MIN, Some(DateValue::MAX)).marks().first(),
            Some(&DateValue::MIN)
        );
    }
}
