//! [`MonthWeek`]: a month as a calendar shows it, a row a week.

use super::{DateValue, MonthValue};

/// A week of a month: a row of a calendar. Weeks begin on Monday and are numbered as ISO 8601 has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthWeek {
    /// The number of the week, 1 to 53.
    pub number: u8,
    /// Monday to Sunday; nothing where the day is of another month.
    pub days: [Option<DateValue>; 7],
}

impl MonthValue {
    /// The weeks that have a day of the month: four to six.
    ///
    /// ```
    /// use felles::values::MonthValue;
    ///
    /// let february: MonthValue = "02.2021".parse()?;
    /// let weeks: Vec<_> = february.weeks().collect();
    /// assert_eq!(weeks.len(), 4);
    /// assert_eq!(weeks[0].number, 5);
    /// assert_eq!(weeks[3].days[6].map(|day| day.to_string()).as_deref(), Some("28.02.2021"));
    /// # Ok::<(), felles::values::MonthError>(())
    /// ```
    pub fn weeks(self) -> impl Iterator<Item = MonthWeek> {
        let before = self.first_day().weekday();
        let rows = (before + self.days()).div_ceil(7);
        (0..rows).filter_map(move |row| {
            let days = std::array::from_fn(|weekday| {
                let place = row * 7 + u8::try_from(weekday).unwrap_or_default();
                let day = (place + 1).checked_sub(before)?;
                DateValue::new(self.year(), self.month(), day)
            });
            let number = days.iter().flatten().next()?.week();
            Some(MonthWeek { number, days })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::{days_in_month, random::Random};

    #[test]
    fn every_day_of_a_month_stands_once_under_its_day_of_the_week() {
        let mut month = MonthValue::new(1895, 1).expect("a month");
        while month.year() < 2105 {
            let mut next = month.first_day();
            let mut count = 0;
            for week in month.weeks() {
                for (weekday, day) in week.days.iter().enumerate() {
                    let Some(day) = day else { continue };
                    assert_eq!(*day, next, "{month}");
                    assert_eq!(usize::from(day.weekday()), weekday, "{day}");
                    assert_eq!(day.week(), week.number, "{day}");
                    next = next.plus_days(1);
                    count += 1;
                }
            }
            assert_eq!(count, month.days(), "{month}");
            assert!((4..=6).contains(&month.weeks().count()), "{month}");
            month = month.plus_months(1);
        }
    }

    #[test]
    fn weeks_of_one_year_follow_each_other_and_end_in_52_or_53() {
        let mut random = Random::new(21);
        for _ in 0..200 {
            let year = u16::try_from(random.below(9998) + 1).expect("small");
            let weeks: Vec<u8> = (1..=12)
                .flat_map(|month| MonthValue::new(year, month).expect("a month").weeks())
                .map(|week| week.number)
                .collect();
            assert!(weeks.iter().all(|week| (1..=53).contains(week)));
            for pair in weeks.windows(2) {
                let [before, after] = *pair else { continue };
                let follows = after == before || after == before + 1;
                let begins = after == 1 && before >= 52;
                assert!(follows || begins, "{year}: {before} then {after}");
            }
        }
    }

    #[test]
    fn leap_years_have_a_day_more() {
        for (year, days) in [(1900, 28), (2000, 29), (2023, 28), (2024, 29), (2100, 28), (2400, 29)] {
            let february = MonthValue::new(year, 2).expect("a month");
            assert_eq!(
                february.weeks().flat_map(|week| week.days).flatten().count(),
                days,
                "{year}"
            );
            assert_eq!(usize::from(days_in_month(year, 2)), days);
        }
    }

    #[test]
    fn the_first_and_the_last_month_there_are_end_where_days_do() {
        let first = MonthValue::of(DateValue::MIN);
        assert_eq!(
            first.weeks().flat_map(|week| week.days).flatten().next(),
            Some(DateValue::MIN)
        );
        let last = MonthValue::of(DateValue::MAX);
        assert_eq!(
            last.weeks().flat_map(|week| week.days).flatten().last(),
            Some(DateValue::MAX)
        );
    }
}
