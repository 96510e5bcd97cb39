//! [`FormattedValue`]: a number, an amount, a date or a code from data, as people write it.
//!
//! The writing itself is in [`mod@format`]: pure functions, for what is no component.

pub mod format;
pub(crate) mod style;

use super::Orientation;
use crate::{
    runtime::{
        Language, Prop, Text, native,
        prop::{IntoPropValue, class_names},
    },
    styles,
    values::{Amount, DateTimeValue, DateValue, Decimal, FormValue, Percent},
};
pub use format::DateStyle;
use format::NumberFormat;
use leptos::prelude::*;

crate::variants! {
    /// What a value is, and so how it is written.
    pub enum ValueKind {
        /// As it is.
        #[default]
        Text = "text",
        /// A number: «1 234,5».
        Number = "number",
        /// An amount of money: «1 234 kr».
        Money = "money",
        /// A share of a hundred: 12.5 is «12,5 %».
        Percent = "percent",
        /// A date: «1. mai 2026».
        Date = "date",
        /// A date with the time of day, in Norway: «1. mai 2026 kl. 14.30».
        DateTime = "date-time",
        /// A date as seen from today: «i går», «om 3 dager»; the date where it is more than six days away.
        RelativeDate = "relative-date",
        /// A code that stands for one of some options: the option's label.
        Option = "option",
    }
}

crate::static_prop!(RawValue, ValueOptions);

/// A value as it stands in data: text, a number, an amount or a date. Made with `into`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RawValue(Text);

impl RawValue {
    /// The value as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

macro_rules! raw_from {
    ($($type:ty => $text:expr),* $(,)?) => {$(
        impl From<$type> for RawValue {
            fn from(value: $type) -> Self {
                Self($text(value))
            }
        }
        impl IntoPropValue<RawValue> for $type {
            fn into_prop_value(self) -> RawValue {
                self.into()
            }
        }
        impl From<$type> for Prop<RawValue> {
            fn from(value: $type) -> Self {
                Self::Static(value.into())
            }
        }
    )*};
}

raw_from!(&'static str => Text::from, String => Text::from, Text => std::convert::identity);
raw_from!(i32 => written, i64 => written, u8 => written, u16 => written, u32 => written, u64 => written);
raw_from!(usize => written, f64 => written);
raw_from!(Decimal => canonical, Amount => canonical, Percent => canonical, DateValue => canonical, DateTimeValue => canonical);

fn written(value: impl ToString) -> Text {
    value.to_string().into()
}

#[allow(clippy::needless_pass_by_value, reason = "as the other ways to make a text")]
fn canonical(value: impl FormValue) -> Text {
    value.canonical().into_owned().into()
}

/// Codes, and what each stands for.
///
/// ```
/// use felles::components::ValueOptions;
///
/// let options = ValueOptions::new([("ENK", "Enkeltpersonforetak"), ("AS", "Aksjeselskap")]);
/// assert_eq!(options.label("AS"), Some("Aksjeselskap"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ValueOptions(Vec<(Text, Text)>);

impl ValueOptions {
    /// From pairs of a code and a label. Of two with the same code, the first counts.
    pub fn new<C: Into<Text>, L: Into<Text>>(options: impl IntoIterator<Item = (C, L)>) -> Self {
        let options = options.into_iter();
        Self(options.map(|(code, label)| (code.into(), label.into())).collect())
    }

    /// What a code stands for.
    pub fn label(&self, code: &str) -> Option<&str> {
        let found = self.0.iter().find(|(known, _)| known.as_str() == code.trim());
        found.map(|(_, label)| label.as_str())
    }
}

/// A number, an amount, a date or a code from data, as people write it in the language in context.
///
/// The text is the same on server and client. What cannot be read as what it is said to be is shown as it is.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <FormattedValue kind=ValueKind::Money value=12500 label="Depositum" />
///     <FormattedValue kind=ValueKind::Date value="2026-05-01" date_style=DateStyle::Short />
/// };
/// ```
#[component]
pub fn FormattedValue(
    /// The value, as it stands in data: a number such as `1234.5`, a date such as `2026-05-01`, a time such as
    /// `2026-05-01T12:30:00Z`, a code, a text. One that is not what `kind` says is shown as it is.
    #[prop(into)]
    value: Prop<RawValue>,
    /// What it is. Default: text, shown as it is.
    #[prop(optional)]
    kind: ValueKind,
    /// Exactly this many decimals, 0 to 20, rounded away from zero at a half. Default: as many as there are; of money none,
    /// or two where it is no whole amount.
    #[prop(optional, into)]
    decimals: Prop<Option<u8>>,
    /// Parts the digits of a number in threes. Turn off for years. Default: it does.
    #[prop(default = true.into(), into)]
    grouping: Prop<bool>,
    /// Begins a number above zero with a plus, to show that it is a change. Default: it does not.
    #[prop(optional, into)]
    plus: Prop<bool>,
    /// The code of an amount's currency, such as `EUR`. Default: Norwegian kroner.
    #[prop(optional, into)]
    currency: Prop<Text>,
    /// How a date is written. Default: in words.
    #[prop(optional, into)]
    date_style: Prop<DateStyle>,
    /// The day that a relative date is seen from. Default: the day it is in Norway, which only the browser knows: until it
    /// has taken over the page, the date itself is shown.
    #[prop(optional, into)]
    today: Prop<Option<DateValue>>,
    /// What the codes stand for, where the value is one. A code that is none of them is shown as it is.
    #[prop(optional, into)]
    options: Prop<ValueOptions>,
    /// What is shown where the value is empty. Default: nothing.
    #[prop(optional, into)]
    empty: Prop<Text>,
    /// A short text right before the value. Default: none.
    #[prop(optional, into)]
    prefix: Option<Prop<Text>>,
    /// A short text right after the value, such as a unit. Default: none.
    #[prop(optional, into)]
    suffix: Option<Prop<Text>>,
    /// What the value is called. Default: nothing; the value alone.
    #[prop(optional, into)]
    label: Option<Prop<Text>>,
    /// Whether the label stands before the value or above it. Default: before.
    #[prop(optional, into)]
    direction: Prop<Orientation>,
    /// An icon before it all. It is decoration: the text must do without it.
    #[prop(optional, into)]
    icon: Option<ViewFnOnce>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let machine = value.map(move |value| machine_readable(kind, &value.0));
    let settings = Settings {
        value,
        kind,
        decimals,
        grouping,
        plus,
        currency,
        date_style,
        today: if kind == ValueKind::RelativeDate {
            known_day(today)
        } else {
            None.into()
        },
        options,
        empty,
        language: Language::current(),
    };
    // What a machine reads: `<time datetime>` of dates, `<data value>` of what is only written differently.
    let (element, attribute) = match kind {
        ValueKind::Text => ("span", None),
        ValueKind::Date | ValueKind::DateTime | ValueKind::RelativeDate => ("time", Some("datetime")),
        ValueKind::Number | ValueKind::Money | ValueKind::Percent | ValueKind::Option => ("data", Some("value")),
    };
    let text = native(element, settings.text().into_any());
    let text = match attribute {
        Some(name) => text.attribute(name, machine),
        None => text,
    };
    let icon = icon.map(|icon| {
        view! { <span class="felles-formatted-value__icon" aria-hidden="true">{icon.run()}</span> }
    });
    let label = label.map(|label| view! { <span class="felles-formatted-value__label">{label}</span> " " });
    let affix = |text: Prop<Text>| view! { <span class="felles-formatted-value__affix">{text}</span> };
    let prefix = prefix.map(|prefix| (affix(prefix), "\u{a0}"));
    let suffix = suffix.map(|suffix| ("\u{a0}", affix(suffix)));
    view! {
        <span
            class=class_names("felles-formatted-value", &class)
            data-kind=kind.name()
            data-direction=direction
            id=id
        >
            {icon}
            {label}
            <span class="felles-formatted-value__value">{prefix} {text} {suffix}</span>
        </span>
    }
}

/// The day in Norway, where the caller does not say: known once the browser has taken over.
fn known_day(given: Prop<Option<DateValue>>) -> Prop<Option<DateValue>> {
    if matches!(given, Prop::Static(Some(_))) {
        return given;
    }
    let now = RwSignal::new(None);
    // Effects run in the browser only, and after hydration.
    Effect::new(move || now.set(DateTimeValue::from_unix_ms(web_sys::js_sys::Date::now()).map(|now| now.date)));
    Prop::derive(move || given.get().or_else(|| now.get()))
}

/// Nothing where the value is not what it is said to be.
fn machine_readable(kind: ValueKind, value: &str) -> Option<Text> {
    match kind {
        ValueKind::Text => None,
        ValueKind::Number | ValueKind::Money | ValueKind::Percent => value.parse::<Decimal>().ok().map(canonical),
        ValueKind::Date | ValueKind::RelativeDate => day(value).map(canonical),
        // The text as given: it may have a zone, and so says more.
        ValueKind::DateTime => value
            .parse::<DateTimeValue>()
            .ok()
            .map(|_| value.trim().to_owned().into()),
        ValueKind::Option => Some(value.to_owned().into()),
    }
}

/// A date, or the day of a time.
fn day(value: &str) -> Option<DateValue> {
    let date = DateValue::from_iso(value).ok();
    date.or_else(|| value.parse::<DateTimeValue>().ok().map(|at| at.date))
}

struct Settings {
    value: Prop<RawValue>,
    kind: ValueKind,
    decimals: Prop<Option<u8>>,
    grouping: Prop<bool>,
    plus: Prop<bool>,
    currency: Prop<Text>,
    date_style: Prop<DateStyle>,
    today: Prop<Option<DateValue>>,
    options: Prop<ValueOptions>,
    empty: Prop<Text>,
    language: Prop<Language>,
}

impl Settings {
    /// The text, which follows what may change.
    fn text(self) -> Prop<Text> {
        let may_change = [
            self.value.is_dynamic(),
            self.decimals.is_dynamic(),
            self.grouping.is_dynamic(),
            self.plus.is_dynamic(),
            self.currency.is_dynamic(),
            self.date_style.is_dynamic(),
            self.today.is_dynamic(),
            self.options.is_dynamic(),
            self.empty.is_dynamic(),
            self.language.is_dynamic(),
        ];
        if may_change.contains(&true) {
            Prop::derive(move || self.write())
        } else {
            Prop::Static(self.write())
        }
    }

    fn write(&self) -> Text {
        let raw = self.value.get().0;
        if raw.trim().is_empty() {
            return self.empty.get();
        }
        let written = self.language.with(|language| self.written(&raw, language));
        written.map_or(raw, Text::from)
    }

    /// Nothing where the value is not what it is said to be.
    fn written(&self, raw: &str, language: &Language) -> Option<String> {
        let number = || raw.parse::<Decimal>().ok();
        let format = |decimals| NumberFormat {
            decimals,
            grouping: self.grouping.get(),
            plus: self.plus.get(),
        };
        match self.kind {
            ValueKind::Text => None,
            ValueKind::Number => Some(format::number(&number()?, format(self.decimals.get()), language)),
            ValueKind::Percent => Some(format::percent(&number()?, format(self.decimals.get()), language)),
            ValueKind::Money => {
                let amount = number()?;
                let decimals = self.decimals.get().unwrap_or_else(|| format::money_decimals(&amount));
                let currency = self.currency.get();
                Some(format::money_as(&amount, &currency, format(Some(decimals)), language))
            }
            ValueKind::Date => Some(format::date(day(raw)?, self.date_style.get(), language)),
            ValueKind::DateTime => Some(format::date_time(raw.parse().ok()?, self.date_style.get(), language)),
            ValueKind::RelativeDate => {
                let (day, style) = (day(raw)?, self.date_style.get());
                Some(match self.today.get() {
                    Some(today) => format::relative_date(day, today, style, language),
                    None => format::date(day, style, language),
                })
            }
            ValueKind::Option => self.options.with(|options| options.label(raw).map(str::to_owned)),
        }
    }
}
