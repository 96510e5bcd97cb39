//! Month and year of the calendar: buttons to the ones beside, and the choice of any.

use super::{
    calendar::Calendar,
    words::{MONTH, NEXT_MONTH, PREVIOUS_MONTH, YEAR},
};
use crate::{
    components::{Color, IconButton, icon, icons},
    runtime::{Choice, Model, Prop, value_binding::bind_select},
    values::{DateValue, Word, calendar_words::MONTHS},
};
use leptos::prelude::*;
use std::sync::Arc;

/// Without limits, the years to choose from reach so far from today.
const YEARS_BACK: u16 = 100;
const YEARS_AHEAD: u16 = 20;

pub(super) fn head(calendar: &Calendar) -> impl IntoView + use<> {
    view! {
        <div class="felles-date-picker__head">
            {step(calendar, -1, &PREVIOUS_MONTH, icons::CHEVRON_LEFT)}
            {months(calendar)}
            {years(calendar)}
            {step(calendar, 1, &NEXT_MONTH, icons::CHEVRON_RIGHT)}
        </div>
    }
}

/// To the month before or after. At the limits it stays, and keeps the focus.
fn step(calendar: &Calendar, months: i64, name: &'static Word, shape: icondata_core::Icon) -> impl IntoView + use<> {
    let (calendar, limits) = (calendar.clone(), calendar.rules.limits.clone());
    let (month, day) = (calendar.month, calendar.day);
    let is_last = move || {
        let (here, there) = (month.get(), month.get().plus_months(months));
        here == there || !limits.show(there)
    };
    view! {
        <IconButton
            icon=move || icon::decoration("felles-date-picker__arrow", Prop::Static(shape))
            label=name.text()
            color=Color::Neutral
            tooltip=false
            aria_disabled=is_last
            on_click=move |_| calendar.show(day.get_untracked().plus_months(months))
        />
    }
}

fn months(calendar: &Calendar) -> impl IntoView + use<> {
    let (month, day) = (calendar.month, calendar.day);
    let options: Vec<_> = (1_u8..)
        .zip(MONTHS)
        .map(|(number, word)| {
            let name = calendar.language.map(|language| word.say(language, None, &[]));
            view! { <option value=number.to_string()>{name}</option> }
        })
        .collect();
    let calendar = calendar.clone();
    let choose = move |wanted: i64| {
        let months = wanted - i64::from(month.get_untracked().month());
        calendar.show(day.get_untracked().plus_months(months));
    };
    chooser(
        &MONTH,
        choose,
        move || month.get().month().into(),
        || (),
        options.into_any(),
    )
}

fn years(calendar: &Calendar) -> impl IntoView + use<> {
    let (month, day, limits) = (calendar.month, calendar.day, calendar.rules.limits.clone());
    let today = calendar.rules.today.run(()).map_or(2000, DateValue::year);
    let span = Memo::new(move |_| {
        let here = month.get().year();
        let first = limits
            .min
            .get()
            .map_or(today.saturating_sub(YEARS_BACK).max(1), DateValue::year);
        let last = limits
            .max
            .get()
            .map_or((today + YEARS_AHEAD).min(9999), DateValue::year);
        (first.min(here), last.max(here))
    });
    let options = move || {
        let (first, last) = span.get();
        (first..=last)
            .map(|year| view! { <option value=year.to_string()>{year}</option> })
            .collect::<Vec<_>>()
    };
    let calendar = calendar.clone();
    let choose = move |wanted: i64| {
        let years = wanted - i64::from(month.get_untracked().year());
        calendar.show(day.get_untracked().plus_years(years));
    };
    chooser(
        &YEAR,
        choose,
        move || month.get().year(),
        move || span.track(),
        options.into_any(),
    )
}

/// A native select of numbers. Where what was chosen lies outside the limits, it shows what came of it.
fn chooser(
    name: &'static Word,
    choose: impl Fn(i64) + Send + Sync + 'static,
    shown: impl Fn() -> u16 + Send + Sync + 'static,
    track_options: impl Fn() + Send + Sync + 'static,
    options: AnyView,
) -> impl IntoView {
    let take = Callback::new(move |wanted: Option<String>| {
        if let Some(wanted) = wanted.and_then(|wanted| wanted.parse().ok()) {
            choose(wanted);
        }
    });
    let value = Model::<Option<Choice>>::from((Signal::derive(move || Some(shown().to_string())), take));
    let find = Arc::new(move |number: &str| {
        track_options();
        Choice::from(number.to_owned())
    });
    view! {
        <select
            class="felles-date-picker__select"
            aria-label=name.text()
            autocomplete="off"
            {..bind_select(value, find, None)}
        >
            {options}
        </select>
    }
}
