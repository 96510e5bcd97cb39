//! [`DayStep`]: where the keys of a calendar lead.

use crate::values::DateValue;

/// Where a key leads from a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DayStep {
    Days(i64),
    FirstOfWeek,
    LastOfWeek,
    Months(i64),
    Years(i64),
}

impl DayStep {
    /// What a key means, by its name in `KeyboardEvent.key`; nothing when it is not the calendar's.
    pub fn from_key(key: &str, shift: bool, right_to_left: bool) -> Option<Self> {
        let along = if right_to_left { -1 } else { 1 };
        Some(match (key, shift) {
            ("ArrowRight", false) => Self::Days(along),
            ("ArrowLeft", false) => Self::Days(-along),
            ("ArrowDown", false) => Self::Days(7),
            ("ArrowUp", false) => Self::Days(-7),
            ("Home", false) => Self::FirstOfWeek,
            ("End", false) => Self::LastOfWeek,
            ("PageDown", false) => Self::Months(1),
            ("PageUp", false) => Self::Months(-1),
            ("PageDown", true) => Self::Years(1),
            ("PageUp", true) => Self::Years(-1),
            _ => return None,
        })
    }

    /// The day it leads to. A month that is shorter ends on its last day.
    pub fn from(self, day: DateValue) -> DateValue {
        match self {
            Self::Days(days) => day.plus_days(days),
            Self::FirstOfWeek => day.first_of_week(),
            Self::LastOfWeek => day.first_of_week().plus_days(6),
            Self::Months(months) => day.plus_months(months),
            Self::Years(years) => day.plus_years(years),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn led(from: &str, key: &str, shift: bool) -> Option<String> {
        let from = DateValue::from_iso(from).expect("a day");
        DayStep::from_key(key, shift, false).map(|step| step.from(from).to_string())
    }

    #[test]
    fn keys_lead_where_the_pattern_says() {
        for (from, key, shift, to) in [
            ("2026-03-17", "ArrowRight", false, "18.03.2026"),
            ("2026-03-17", "ArrowLeft", false, "16.03.2026"),
            ("2026-03-31", "ArrowRight", false, "01.04.2026"),
            ("2026-03-31", "ArrowDown", false, "07.04.2026"),
            ("2026-01-01", "ArrowUp", false, "25.12.2025"),
            ("2026-03-17", "Home", false, "16.03.2026"),
            ("2026-03-17", "End", false, "22.03.2026"),
            ("2026-03-22", "End", false, "22.03.2026"),
            ("2026-01-31", "PageDown", false, "28.02.2026"),
            ("2024-01-31", "PageDown", false, "29.02.2024"),
            ("2026-03-31", "PageUp", false, "28.02.2026"),
            ("2024-02-29", "PageDown", true, "28.02.2025"),
            ("2024-02-29", "PageUp", true, "28.02.2023"),
        ] {
            assert_eq!(led(from, key, shift).as_deref(), Some(to), "{key} from {from}");
        }
        for key in ["Tab", "Escape", "a", "Enter", " "] {
            assert_eq!(led("2026-03-17", key, false), None, "{key}");
        }
        assert_eq!(led("2026-03-17", "ArrowRight", true), None);
    }

    #[test]
    fn left_and_right_swap_where_text_runs_from_right_to_left() {
        assert_eq!(DayStep::from_key("ArrowLeft", false, true), Some(DayStep::Days(1)));
        assert_eq!(DayStep::from_key("ArrowRight", false, true), Some(DayStep::Days(-1)));
        assert_eq!(DayStep::from_key("ArrowDown", false, true), Some(DayStep::Days(7)));
    }

    #[test]
    fn steps_end_where_days_do() {
        for step in [
            DayStep::Days(-7),
            DayStep::Months(-1),
            DayStep::Years(-1),
            DayStep::FirstOfWeek,
        ] {
            assert_eq!(step.from(DateValue::MIN), DateValue::MIN);
        }
        for step in [
            DayStep::Days(7),
            DayStep::Months(1),
            DayStep::Years(1),
            DayStep::LastOfWeek,
        ] {
            assert_eq!(step.from(DateValue::MAX), DateValue::MAX);
        }
    }
}
