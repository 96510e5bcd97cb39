//! The calendar: a grid of the days of one month, by the W3C's pattern of a date picker in a dialog.

use super::{
    head::head,
    limits::DateLimits,
    step::DayStep,
    words::{CHOOSE_DATE, CLOSE, TODAY, WEEK, WEEK_NUMBER},
};
use crate::{
    components::{
        Button, ButtonVariant, Color, Size,
        formatted_value::format::{self, DateStyle},
    },
    runtime::{
        Language, Model, Prop, Text, announce, announcer, focus,
        popup::{Popup, popup},
    },
    values::{DateValue, FormValue, MonthValue, MonthWeek, calendar_words::WEEKDAYS},
};
use leptos::{
    ev::{FocusEvent, KeyboardEvent, MouseEvent},
    html,
    prelude::*,
    tachys::html::attribute::custom::custom_attribute,
    task::{spawn_local, tick},
};
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

/// What is chosen in a calendar.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Chosen {
    #[default]
    Nothing,
    /// Each of these days, in order.
    Days(Vec<DateValue>),
    /// All days from the first to the last.
    Period(DateValue, DateValue),
}

impl Chosen {
    fn first(&self) -> Option<DateValue> {
        match self {
            Self::Nothing => None,
            Self::Days(days) => days.first().copied(),
            Self::Period(first, _) => Some(*first),
        }
    }

    /// Where in what is chosen a day is.
    fn place_of(&self, day: DateValue) -> Option<&'static str> {
        match self {
            Self::Nothing => None,
            Self::Days(days) => days.binary_search(&day).is_ok().then_some("only"),
            Self::Period(first, last) => match (day == *first, day == *last) {
                (true, true) => Some("only"),
                (true, false) => Some("start"),
                (false, true) => Some("end"),
                (false, false) => (*first < day && day < *last).then_some("middle"),
            },
        }
    }
}

/// How many days a calendar takes before it closes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Picks {
    One,
    Period,
    Several,
}

/// What a calendar is told by the picker that it belongs to.
#[derive(Clone)]
pub(super) struct CalendarRules {
    /// The id of the panel, which buttons name.
    pub id: Prop<Text>,
    pub open: RwSignal<bool>,
    /// The name. Default: «Velg dato».
    pub label: Option<Prop<Text>>,
    /// What it stands beside, and what has the focus when it has closed and the button cannot. Default: the button.
    pub anchor: Option<NodeRef<html::Input>>,
    pub chosen: Prop<Chosen>,
    pub picks: Picks,
    pub limits: DateLimits,
    pub today: Callback<(), Option<DateValue>>,
    pub week_numbers: Prop<bool>,
    /// A day was picked that may be.
    pub pick: Callback<DateValue>,
}

/// A calendar while it is there: where the focus is in it.
#[derive(Clone)]
pub(super) struct Calendar {
    pub rules: CalendarRules,
    /// The day that is in the Tab order.
    pub day: RwSignal<DateValue>,
    pub month: Memo<MonthValue>,
    pub language: Prop<Language>,
    grid: NodeRef<html::Table>,
}

impl Calendar {
    fn new(rules: CalendarRules) -> Self {
        let day = RwSignal::new(DateValue::MIN);
        Self {
            rules,
            day,
            month: Memo::new(move |_| day.get().in_month()),
            language: Language::current(),
            grid: NodeRef::new(),
        }
    }

    /// Where it opens: at what is chosen, else at today.
    fn begin(&self) {
        let chosen = self.rules.chosen.get_untracked().first();
        let day = chosen.or_else(|| self.rules.today.run(()));
        self.day.set(self.rules.limits.clamp(day.unwrap_or(DateValue::MIN)));
    }

    /// Shows a day; says the month where that is another.
    pub fn show(&self, day: DateValue) {
        let day = self.rules.limits.clamp(day);
        let before = self.day.get_untracked().in_month();
        self.day.set(day);
        if day.in_month() != before {
            announce(
                self.language
                    .with_untracked(|language| format::date(day, DateStyle::MonthYear, language)),
            );
        }
    }

    /// The focus goes to the day, when the grid shows it.
    fn focus(&self) {
        let (grid, day) = (self.grid, self.day);
        spawn_local(async move {
            tick().await;
            let (Some(grid), Some(day)) = (grid.try_get_untracked().flatten(), day.try_get_untracked()) else {
                return;
            };
            let place = grid.query_selector(&format!("[data-date=\"{}\"]", day.canonical()));
            if let Ok(Some(place)) = place {
                focus::go_to(&place);
            }
        });
    }

    fn pick(&self, day: DateValue) {
        if untrack(|| self.rules.limits.allow(day)) {
            self.rules.pick.run(day);
        }
    }

    fn key(&self, event: &KeyboardEvent) {
        if event.ctrl_key() || event.alt_key() || event.meta_key() || event.is_composing() {
            return;
        }
        let day = self.day.get_untracked();
        if matches!(event.key().as_str(), "Enter" | " ") {
            event.prevent_default();
            self.pick(day);
            return;
        }
        let right_to_left = element(event.target()).is_some_and(|at| at.matches(":dir(rtl)").unwrap_or(false));
        if let Some(step) = DayStep::from_key(&event.key(), event.shift_key(), right_to_left) {
            event.prevent_default();
            self.show(step.from(day));
            self.focus();
        }
    }

    /// One listener serves all days.
    fn press(&self, event: &MouseEvent) {
        let place = element(event.target()).and_then(|at| at.closest("[data-date]").ok().flatten());
        let date = place.and_then(|place| place.get_attribute("data-date"));
        if let Some(day) = date.and_then(|date| DateValue::from_iso(&date).ok()) {
            self.day.set(day);
            self.focus();
            self.pick(day);
        }
    }
}

fn element(target: Option<web_sys::EventTarget>) -> Option<Element> {
    target?.dyn_into().ok()
}

/// The panel that a button opens by its id. What is in it is made when it opens for the first time.
pub(super) fn panel(rules: CalendarRules) -> impl IntoView {
    let calendar = Calendar::new(rules.clone());
    let open = rules.open;
    let was_open = Memo::new(move |before: Option<&bool>| before.copied().unwrap_or_default() || open.get());
    let (opening, shown) = (calendar.clone(), calendar.clone());
    // The browser asks before it opens it: then the grid is at the right month before it is seen.
    let ask = Callback::new(move |wanted: bool| {
        if wanted {
            opening.begin();
            announcer::prepare();
        }
        open.set(wanted);
    });
    let follow = popup(Popup {
        open: Model::from((open.into(), ask)),
        placement: Prop::Static(crate::components::Placement::BottomStart),
        anchor: rules
            .anchor
            .map(|anchor| Callback::new(move |()| anchor.get_untracked().map(Element::from))),
        shown: Some(Callback::new(move |_| shown.focus())),
        on_toggle: None,
    });
    let label = rules.label.clone().unwrap_or_else(|| CHOOSE_DATE.text());
    view! {
        <div
            {..custom_attribute("popover", "auto")}
            {..follow}
            class="felles-beside felles-date-picker__panel"
            role="dialog"
            aria-label=label
            id=rules.id
            on:focusout=move |event| close_when_left(&event, open)
        >
            <div class="felles-beside__content felles-date-picker__content">
                {move || was_open.get().then(|| content(&calendar))}
            </div>
        </div>
    }
}

/// Nothing on the page is behind the calendar when the focus is there. The buttons of the picker close it themselves.
fn close_when_left(event: &FocusEvent, open: RwSignal<bool>) {
    let panel = event
        .current_target()
        .and_then(|panel| panel.dyn_into::<Element>().ok());
    let to = event.related_target().and_then(|to| to.dyn_into::<Node>().ok());
    let (Some(panel), Some(to)) = (panel, to) else { return };
    if panel.parent_element().is_some_and(|picker| !picker.contains(Some(&to))) {
        open.set(false);
    }
}

fn content(calendar: &Calendar) -> AnyView {
    let (keys, presses) = (calendar.clone(), calendar.clone());
    let (language, month) = (calendar.language.clone(), calendar.month);
    let title = move || {
        let first = month.get().first_day();
        language.with(|language| format::date(first, DateStyle::MonthYear, language))
    };
    view! {
        {head(calendar)}
        <table
            class="felles-date-picker__grid"
            role="grid"
            aria-label=title
            aria-multiselectable=(calendar.rules.picks != Picks::One).then_some("true")
            node_ref=calendar.grid
            on:keydown=move |event| keys.key(&event)
            on:click=move |event| presses.press(&event)
        >
            {weekdays(calendar)}
            {weeks(calendar)}
        </table>
        {foot(calendar)}
    }
    .into_any()
}

fn weekdays(calendar: &Calendar) -> impl IntoView + use<> {
    let language = &calendar.language;
    let days: Vec<_> = WEEKDAYS
        .into_iter()
        .map(|word| {
            let name = language.map(|language| word.say(language, None, &[]));
            let short = name.map(|name| Text::from(name.chars().take(2).collect::<String>()));
            view! { <th class="felles-date-picker__weekday" scope="col" aria-label=name>{short}</th> }
        })
        .collect();
    let numbers = calendar.rules.week_numbers.clone();
    let week = WEEK.text();
    let number = move || {
        let week = week.clone();
        numbers
            .get()
            .then(|| view! { <th class="felles-date-picker__weekday" scope="col">{week}</th> })
    };
    view! {
        <thead>
            <tr>{number} {days}</tr>
        </thead>
    }
}

fn weeks(calendar: &Calendar) -> impl IntoView + use<> {
    let (calendar, month) = (calendar.clone(), calendar.month);
    let numbered = calendar.rules.week_numbers.clone();
    let rows = move || {
        let (today, numbered) = (calendar.rules.today.run(()), numbered.get());
        let rows = month.get().weeks();
        rows.map(|week| row(&calendar, week, numbered, today))
            .collect::<Vec<_>>()
    };
    view! { <tbody>{rows}</tbody> }
}

fn row(calendar: &Calendar, week: MonthWeek, numbered: bool, today: Option<DateValue>) -> impl IntoView + use<> {
    let number = numbered.then(|| {
        let name = calendar
            .language
            .map(move |language| WEEK_NUMBER.say(language, Some(week.number.into()), &[]));
        view! { <th class="felles-date-picker__week" scope="row" aria-label=name>{week.number}</th> }
    });
    let days: Vec<_> = week
        .days
        .into_iter()
        .map(|day| match day {
            Some(day) => cell(calendar, day, today == Some(day)).into_any(),
            None => view! { <td class="felles-date-picker__none"></td> }.into_any(),
        })
        .collect();
    view! { <tr class="felles-date-picker__row">{number} {days}</tr> }
}

fn cell(calendar: &Calendar, day: DateValue, is_today: bool) -> impl IntoView + use<> {
    let (at, limits) = (calendar.day, calendar.rules.limits.clone());
    let is_period = calendar.rules.picks == Picks::Period;
    let name = calendar
        .language
        .map(move |language| Text::from(format::date(day, DateStyle::Weekday, language)));
    let chosen = calendar.rules.chosen.map(move |chosen| chosen.place_of(day));
    let in_period = chosen.map(move |place| place.filter(|_| is_period));
    view! {
        <td
            class="felles-date-picker__day"
            role="gridcell"
            data-date=day.canonical().into_owned()
            data-period=in_period
            aria-label=name
            aria-selected=chosen.map(|place| place.map(|_| "true"))
            aria-current=is_today.then_some("date")
            aria-disabled=move || (!limits.allow(day)).then_some("true")
            tabindex=move || if at.get() == day { "0" } else { "-1" }
        >
            {day.day()}
        </td>
    }
}

fn foot(calendar: &Calendar) -> impl IntoView + use<> {
    let (open, at) = (calendar.rules.open, calendar.clone());
    let today = calendar
        .rules
        .today
        .run(())
        .filter(|_| calendar.rules.picks == Picks::One);
    let today = today.map(|today| {
        let limits = calendar.rules.limits.clone();
        view! {
            <Button
                variant=ButtonVariant::Tertiary
                size=Size::Sm
                aria_disabled=move || !limits.allow(today)
                on_click=move |_| at.pick(today)
            >
                {TODAY.text()}
            </Button>
        }
    });
    view! {
        <div class="felles-date-picker__foot">
            {today}
            <Button
                variant=ButtonVariant::Tertiary
                color=Color::Neutral
                size=Size::Sm
                class="felles-date-picker__close"
                on_click=move |_| open.set(false)
            >
                {CLOSE.text()}
            </Button>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_has_its_place_in_what_is_chosen() {
        let day = |number| DateValue::new(2026, 3, number).expect("a day");
        let period = Chosen::Period(day(10), day(12));
        for (number, place) in [
            (9, None),
            (10, Some("start")),
            (11, Some("middle")),
            (12, Some("end")),
            (13, None),
        ] {
            assert_eq!(period.place_of(day(number)), place, "{number}");
        }
        assert_eq!(Chosen::Period(day(10), day(10)).place_of(day(10)), Some("only"));
        assert_eq!(Chosen::Nothing.place_of(day(10)), None);
        let days = Chosen::Days(vec![day(10), day(12)]);
        assert_eq!(
            [10, 11, 12].map(|number| days.place_of(day(number))),
            [Some("only"), None, Some("only")]
        );
    }
}
