//! [`DateBadge`]: a date as a large day with its month below.

pub(crate) mod style;

use super::{
    Color, Size,
    formatted_value::{
        RawValue,
        format::{self, DateStyle},
    },
};
use crate::{
    runtime::{Language, Prop, Text, prop::class_names},
    styles,
    values::{DateValue, FormValue},
};
use leptos::prelude::*;

crate::variants! {
    /// How much a date pulls.
    pub enum DateBadgeVariant {
        /// As text.
        #[default]
        Default = "default",
        /// Less: a date that is past.
        Muted = "muted",
        /// More, on a ground of the colour.
        Tinted = "tinted",
    }
}

/// A date as a large day with its month below, for lists that are read by date.
///
/// Assistive technology reads the whole date.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <DateBadge date="2026-05-01" color=Color::Danger /> };
/// ```
#[component]
pub fn DateBadge(
    /// The date, such as `2026-05-01`, or a `DateValue`. What is no date is shown as it is.
    #[prop(into)]
    date: Prop<RawValue>,
    /// How much it pulls. Default: as text.
    #[prop(optional, into)]
    variant: Prop<DateBadgeVariant>,
    /// The colour: `Danger` for a date that is due. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// Has the year below the month. Default: it has not.
    #[prop(optional, into)]
    year: Prop<bool>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let language = Language::current();
    let day = date.map(|raw| DateValue::from_iso(raw.as_str()).ok());
    let number = day.zip(&date, |day, raw| match day {
        Some(day) => day.day().to_string().into(),
        None => Text::from(raw.as_str().to_owned()),
    });
    let month = day.zip(&language, |day, language| {
        day.map(|day| Text::from(format::short_month(day.month(), language)))
            .unwrap_or_default()
    });
    let year = day.zip(&year, |day, shown| {
        day.filter(|_| *shown)
            .map(|day| Text::from(day.year().to_string()))
            .unwrap_or_default()
    });
    let whole = day.zip(&language, |day, language| {
        day.map(|day| Text::from(format::date(day, DateStyle::Long, language)))
            .unwrap_or_default()
    });
    // What is no date is read as it is seen.
    let seen_only = day.map(|day| day.is_some().then_some("true"));
    view! {
        <time
            class=class_names("felles-date-badge", &class)
            datetime=day.map(|day| day.map(|day| Text::from(day.canonical().into_owned())))
            data-variant=variant
            data-color=color
            data-size=size
            id=id
        >
            <span class="felles-date-badge__day" aria-hidden=seen_only.clone()>{number}</span>
            <span class="felles-date-badge__month" aria-hidden=seen_only.clone()>{month}</span>
            <span class="felles-date-badge__year" aria-hidden=seen_only>{year}</span>
            <span class="felles-date-badge__whole">{whole}</span>
        </time>
    }
}
