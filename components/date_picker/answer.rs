//! [`DateAnswer`]: what was typed, the day or days that it means, and what is wrong with it.

use super::{limits::DateLimits, words::TOO_MANY};
use crate::{
    runtime::{
        Model, Problem, Prop, Text,
        press::{self, after_press},
    },
    values::{DateError, DateList, DateTimeValue, DateValue, FormValue, YearRule},
};
use leptos::prelude::*;
use web_sys::js_sys::Date;

/// Guessed years are at most so many ahead: see [`YearRule::near`].
const YEARS_AHEAD: i64 = 20;

/// What a picker asks for: a day, or several.
pub(super) trait Days: FormValue {
    /// The keys that a phone shows. Those of numbers have no comma.
    const INPUT_MODE: Option<&'static str>;

    fn read(text: &str, years: YearRule) -> Result<Self, DateError>;
    fn days(&self) -> &[DateValue];
}

impl Days for DateValue {
    const INPUT_MODE: Option<&'static str> = Some("numeric");

    fn read(text: &str, years: YearRule) -> Result<Self, DateError> {
        Self::read(text, years)
    }

    fn days(&self) -> &[DateValue] {
        std::slice::from_ref(self)
    }
}

impl Days for DateList {
    const INPUT_MODE: Option<&'static str> = None;

    fn read(text: &str, years: YearRule) -> Result<Self, DateError> {
        Self::read(text, years)
    }

    fn days(&self) -> &[DateValue] {
        self.days()
    }
}

/// What was typed, and what is thought of it.
#[derive(Clone)]
pub(super) struct DateAnswer<V: Days = DateValue> {
    pub text: Model<String>,
    pub limits: DateLimits,
    /// Today, where the page says it.
    pub today: Prop<Option<DateValue>>,
    /// Which year is meant, where the page says it.
    pub years: Option<YearRule>,
    /// The most days that may be chosen.
    pub max_days: Prop<Option<u32>>,
    pub on_change: Option<Callback<String>>,
    pub on_date: Option<Callback<Option<V>>>,
    /// The date that the page was told of last.
    told_date: StoredValue<Option<V>>,
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

/// An answer as its input meets it, whatever is asked for.
#[derive(Clone)]
pub(super) struct TypedAnswer {
    pub text: Model<String>,
    pub typed: Callback<String>,
    pub left: Callback<()>,
    /// As machines write it; empty where there is none. Tracked.
    pub sent: Callback<(), String>,
    /// What the button that opens the calendar is called.
    pub button: Prop<Text>,
    pub input_mode: Option<&'static str>,
}

impl<V: Days> DateAnswer<V> {
    pub fn new(
        text: Model<String>,
        limits: DateLimits,
        today: Prop<Option<DateValue>>,
        years: Option<YearRule>,
        on_change: Option<Callback<String>>,
        on_date: Option<Callback<Option<V>>>,
    ) -> Self {
        press::follow();
        let answer = Self {
            text,
            limits,
            today,
            years,
            max_days: Prop::default(),
            on_change,
            on_date,
            told_date: StoredValue::new(None),
            was_left_wrong: RwSignal::new(false),
        };
        answer.told_date.set_value(untrack(|| answer.date()));
        answer
    }

    /// For its input, whose button is called so.
    pub fn input(&self, button: Prop<Text>) -> TypedAnswer {
        let (typing, left, sending) = (self.clone(), self.clone(), self.clone());
        TypedAnswer {
            text: self.text,
            typed: Callback::new(move |text| typing.typed(text)),
            left: Callback::new(move |()| left.left()),
            sent: Callback::new(move |()| {
                let date = sending.date();
                date.map(|date| date.canonical().into_owned()).unwrap_or_default()
            }),
            button,
            input_mode: V::INPUT_MODE,
        }
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
    fn read(&self) -> Result<V, DateError> {
        let rule = self.year_rule(self.today.get_untracked());
        self.text.signal().with(|text| V::read(text, rule))
    }

    /// The day or days, where there are any. Tracked.
    pub fn date(&self) -> Option<V> {
        self.read().ok()
    }

    /// What is wrong now, told or not. Nothing is wrong with no answer. Tracked.
    fn problem(&self, says: Says) -> Option<Problem> {
        match self.read() {
            Ok(date) => self.refused(date.days()),
            Err(DateError::Empty) => None,
            Err(_) if says == Says::OnlyLimits => None,
            Err(error) => Some(error.into()),
        }
    }

    fn refused(&self, days: &[DateValue]) -> Option<Problem> {
        let max = self.max_days.get();
        if let Some(max) = max.filter(|max| days.len() > *max as usize) {
            return Some(Problem::word(&TOO_MANY).count(max.into()));
        }
        days.iter().find_map(|day| self.limits.problem(*day))
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
        if let Ok(date) = V::read(&text, rule) {
            let whole = date.to_string();
            if whole != text {
                self.write(whole);
            }
        }
        let wrong = untrack(|| self.problem(Says::Everything)).is_some();
        let told = self.was_left_wrong;
        after_press(move || {
            // It may be gone by then.
            told.try_set(wrong);
        });
    }

    /// A day was chosen in the calendar; none empties the field.
    pub fn choose(&self, date: Option<V>) {
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
            self.told_date.set_value(date.clone());
            if let Some(on_date) = self.on_date {
                on_date.run(date);
            }
        }
    }
}
