//! [`DateAnswer`]: what was typed, the day that it means, and what is wrong with it.

use super::limits::DateLimits;
use crate::{
    runtime::{Model, Problem, Prop},
    values::{DateError, DateTimeValue, DateValue, YearRule},
};
use leptos::prelude::*;
use web_sys::js_sys::Date;

/// Guessed years are at most so many ahead: see [`YearRule::near`].
const YEARS_AHEAD: i64 = 20;

/// What was typed, and what is thought of it.
#[derive(Clone)]
pub(super) struct DateAnswer {
    pub text: Model<String>,
    pub limits: DateLimits,
    /// Today, where the page says it.
    pub today: Prop<Option<DateValue>>,
    /// Which year is meant, where the page says it.
    pub years: Option<YearRule>,
    pub on_change: Option<Callback<String>>,
    pub on_date: Option<Callback<Option<DateValue>>>,
    /// The date that the page was told of last.
    told_date: StoredValue<Option<DateValue>>,
    /// The control was left with something wrong in it.
    was_left_wrong: RwSignal<bool>,
}

/// What is wrong, and who says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Says {
    /// The picker tells all that is wrong.
    Everything,
    /// A form's field tells when the text is no date; the picker tells the rest.
    OnlyLimits,
}

impl DateAnswer {
    pub fn new(
        text: Model<String>,
        limits: DateLimits,
        today: Prop<Option<DateValue>>,
        years: Option<YearRule>,
        on_change: Option<Callback<String>>,
        on_date: Option<Callback<Option<DateValue>>>,
    ) -> Self {
        let answer = Self {
            text,
            limits,
            today,
            years,
            on_change,
            on_date,
            told_date: StoredValue::new(None),
            was_left_wrong: RwSignal::new(false),
        };
        answer.told_date.set_value(untrack(|| answer.date()));
        answer
    }

    /// Today: what the page says, else what the browser's clock says. Nothing on a server.
    pub fn today(&self) -> Option<DateValue> {
        let given = self.today.get_untracked();
        given.or_else(|| {
            let clock = cfg!(target_arch = "wasm32").then(Date::now)?;
            DateTimeValue::from_unix_ms(clock).map(|now| now.date)
        })
    }

    /// A year that is not whole is of a date that may be chosen.
    fn year_rule(&self, today: Option<DateValue>) -> YearRule {
        if let Some(years) = self.years {
            return years;
        }
        let Some(today) = today else { return YearRule::FIXED };
        let max = self.limits.max.get_untracked();
        match max.filter(|max| *max < today.plus_years(YEARS_AHEAD)) {
            Some(max) => YearRule::until(max),
            None => YearRule::near(today),
        }
    }

    /// The same on server and client: the browser's clock is not asked. Tracked.
    fn read(&self) -> Result<DateValue, DateError> {
        let rule = self.year_rule(self.today.get_untracked());
        self.text.signal().with(|text| DateValue::read(text, rule))
    }

    /// The day, where there is one. Tracked.
    pub fn date(&self) -> Option<DateValue> {
        self.read().ok()
    }

    /// What is wrong now, told or not. Nothing is wrong with no answer. Tracked.
    fn problem(&self, says: Says) -> Option<Problem> {
        match self.read() {
            Ok(date) => self.limits.problem(date),
            Err(DateError::Empty) => None,
            Err(_) if says == Says::OnlyLimits => None,
            Err(error) => Some(error.into()),
        }
    }

    /// What the user is told is wrong: when the control has been left, and until it is mended.
    pub fn error(&self, says: Says) -> Prop<Option<Problem>> {
        let answer = self.clone();
        Prop::derive(move || {
            let tells = answer.was_left_wrong.get();
            tells.then(|| answer.problem(says)).flatten()
        })
    }

    /// The user has typed, and the model knows.
    pub fn typed(&self, text: String) {
        if let Some(on_change) = self.on_change {
            on_change.run(text);
        }
        self.tell_date();
        if self.was_left_wrong.get_untracked() && untrack(|| self.problem(Says::Everything)).is_none() {
            self.was_left_wrong.set(false);
        }
    }

    /// The control was left: a date is written out, and what is wrong is told.
    pub fn left(&self) {
        let text = self.text.get_untracked();
        let rule = self.year_rule(self.today());
        if let Ok(date) = DateValue::read(&text, rule) {
            let whole = date.to_string();
            if whole != text {
                self.write(whole);
            }
        }
        self.was_left_wrong
            .set(untrack(|| self.problem(Says::Everything)).is_some());
    }

    /// A day was chosen in the calendar; none empties the field.
    pub fn choose(&self, date: Option<DateValue>) {
        self.write(date.map(|date| date.to_string()).unwrap_or_default());
        self.was_left_wrong
            .set(untrack(|| self.problem(Says::Everything)).is_some());
    }

    fn write(&self, text: String) {
        self.text.set_by_user(text.clone());
        if let Some(on_change) = self.on_change {
            on_change.run(text);
        }
        self.tell_date();
    }

    fn tell_date(&self) {
        let date = untrack(|| self.date());
        if self.told_date.get_value() != date {
            self.told_date.set_value(date);
            if let Some(on_date) = self.on_date {
                on_date.run(date);
            }
        }
    }
}
