//! [`DateForm`]: asks when a business starts.

mod words;

use super::step_form::step_form;
use crate::{
    components::{
        Button, ButtonVariant, DatePicker,
        date_picker::words::{TOO_EARLY, TOO_LATE},
    },
    runtime::{FormState, Language, Problem, Prop, Text, announce, announcer, form::Fields, scripted::until_scripted},
    values::{DateTimeValue, DateValue},
};
use leptos::{ev::MouseEvent, prelude::*};
use web_sys::js_sys::Date;

pub(crate) use crate::components::form::style;

crate::form! {
    /// When a business starts.
    #[derive(Debug, PartialEq)]
    pub struct StartDate {
        /// The day. Which days may be chosen is a rule of [`start_date_problem`], for whoever knows them.
        pub date: DateValue,
    }
}

/// The fields of a [`StartDate`] in a form.
pub type StartDateFormFields = Fields<StartDate>;

/// What is wrong with a start date: it is before the first day that may be chosen, or after the last. The page asks this
/// where it knows the limits, and the server asks it again.
///
/// ```
/// use felles::{patterns::date_form::start_date_problem, values::DateValue};
///
/// let (first, last) = (DateValue::new(2026, 1, 1), DateValue::new(2026, 12, 31));
/// let day = "31.12.2025".parse::<DateValue>()?;
/// let problem = start_date_problem(day, first, last).map(|problem| problem.to_string());
/// assert_eq!(problem.as_deref(), Some("Datoen kan ikke være før 01.01.2026."));
/// assert_eq!(start_date_problem(day.plus_days(1), first, last), None);
/// # Ok::<(), felles::values::DateError>(())
/// ```
pub fn start_date_problem(date: DateValue, earliest: Option<DateValue>, latest: Option<DateValue>) -> Option<Problem> {
    match (earliest, latest) {
        (Some(earliest), _) if date < earliest => Some(Problem::word(&TOO_EARLY).value("date", earliest.to_string())),
        (_, Some(latest)) if date > latest => Some(Problem::word(&TOO_LATE).value("date", latest.to_string())),
        _ => None,
    }
}

/// The field that asks for a [`StartDate`], with a button for today, for use within a bigger form.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// felles::form! {
///     struct Application { start: StartDate }
/// }
/// let application = Application::form();
/// let _ = view! {
///     <Form form=application part="start" on_valid=|()| ()>
///         <StartDateFields fields=application.start earliest=DateValue::new(2026, 1, 1) />
///         <NavigationButtons />
///     </Form>
/// };
/// ```
#[component]
pub fn StartDateFields(
    /// The fields of the form: `application.start`, or `*form` of a form that asks for nothing else.
    fields: StartDateFormFields,
    /// The first day that may be chosen. Default: there is none.
    #[prop(optional, into)]
    earliest: Prop<Option<DateValue>>,
    /// The last day that may be chosen. Default: there is none.
    #[prop(optional, into)]
    latest: Prop<Option<DateValue>>,
    /// Today. Default: what the clock of the browser says, when it is needed.
    #[prop(optional, into)]
    today: Prop<Option<DateValue>>,
    /// Can be read, focused and submitted, but not changed.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
) -> impl IntoView {
    announcer::prepare();
    let limits = earliest.zip(&latest, |earliest, latest| (*earliest, *latest));
    fields.date.add_rule({
        let limits = limits.clone();
        move |date: &DateValue| {
            let (earliest, latest) = limits.get();
            start_date_problem(*date, earliest, latest).map_or(Ok(()), Err)
        }
    });
    let choose_today = {
        let today = today.clone();
        move |_: MouseEvent| {
            if let Some(today) = today.get_untracked().or_else(today_by_clock) {
                fields.date.model().set_by_user(today.to_string());
                announce(today.to_string());
            }
        }
    };
    let off = readonly.either(&disabled);
    // A button that leads to an error is no help. The clock is not asked: a server has none.
    let is_offered = {
        let (today, limits) = (today.clone(), limits.clone());
        Prop::derive(move || {
            let (earliest, latest) = limits.get();
            !off.get()
                && today
                    .get()
                    .is_none_or(|today| start_date_problem(today, earliest, latest).is_none())
        })
    };
    let button = move || {
        is_offered.get().then(|| {
            let choose_today = choose_today.clone();
            view! {
                <Button variant=ButtonVariant::Secondary compact=true on_click=choose_today>
                    {words::TODAY.text()}
                </Button>
            }
        })
    };
    view! {
        <DatePicker
            label=words::DATE.text()
            description=help(&limits)
            field=fields.date
            min=earliest
            max=latest
            today=today
            readonly=readonly
            disabled=disabled
        />
        // A browser's clock takes a script.
        <div class="felles-form__scripted" hidden=until_scripted(true)>{button}</div>
    }
}

/// What helps to answer, with the days that may be chosen.
fn help(limits: &Prop<(Option<DateValue>, Option<DateValue>)>) -> Prop<Text> {
    Language::current().zip(limits, |language, limits| {
        let values = |earliest: &DateValue, latest: &DateValue| {
            [
                ("earliest", Text::from(earliest.to_string())),
                ("latest", Text::from(latest.to_string())),
            ]
        };
        let allowed = match limits {
            (Some(earliest), Some(latest)) => words::BETWEEN.say(language, None, &values(earliest, latest)),
            (Some(earliest), None) => words::FROM.say(language, None, &values(earliest, earliest)),
            (None, Some(latest)) => words::TO.say(language, None, &values(latest, latest)),
            (None, None) => return words::HELP.say(language, None, &[]),
        };
        format!("{} {allowed}", words::HELP.say(language, None, &[])).into()
    })
}

/// Nothing on a server.
fn today_by_clock() -> Option<DateValue> {
    let clock = cfg!(target_arch = "wasm32").then(Date::now)?;
    DateTimeValue::from_unix_ms(clock).map(|now| now.date)
}

step_form! {
    /// Asks when a business starts: one date, typed, picked or today's, within the days that may be chosen.
    ///
    /// ```
    /// use felles::prelude::*;
    /// use leptos::prelude::*;
    ///
    /// # let owner = Owner::new(); owner.set();
    /// let _ = view! {
    ///     <DateForm
    ///         form=StartDate::form()
    ///         earliest=DateValue::new(2026, 1, 1)
    ///         latest=DateValue::new(2026, 12, 31)
    ///         on_valid=|()| ()
    ///     />
    /// };
    /// ```
    pub fn DateForm(
        step: Step<StartDate>,
        /// The form: `StartDate::form()`.
        form: FormState<StartDate>,
        /// The first day that may be chosen. Default: there is none.
        #[prop(optional, into)]
        earliest: Prop<Option<DateValue>>,
        /// The last day that may be chosen. Default: there is none.
        #[prop(optional, into)]
        latest: Prop<Option<DateValue>>,
        /// Today. Default: what the clock of the browser says, when it is needed.
        #[prop(optional, into)]
        today: Prop<Option<DateValue>>,
        /// The question. Default: «Når er oppstartsdatoen?», in the language of the page.
        #[prop(optional, into)]
        question: Prop<Option<Text>>,
        /// What the way on says. Default: «Neste».
        #[prop(optional, into)]
        next: Option<Prop<Text>>,
    ) -> impl IntoView {
        step.view(form, question.or(|| words::QUESTION.text()), next, move |readonly| {
            view! { <StartDateFields fields=*form earliest=earliest latest=latest today=today readonly=readonly /> }
                .into_any()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> DateValue {
        DateValue::from_iso(text).expect("a day")
    }

    #[test]
    fn the_first_and_the_last_day_may_be_chosen_and_none_outside() {
        let (first, last) = (Some(day("2026-01-01")), Some(day("2026-12-31")));
        for (date, earliest, latest, problem) in [
            ("2025-12-31", first, last, Some("Datoen kan ikke være før 01.01.2026.")),
            ("2026-01-01", first, last, None),
            ("2026-12-31", first, last, None),
            (
                "2027-01-01",
                first,
                last,
                Some("Datoen kan ikke være etter 31.12.2026."),
            ),
            ("0001-01-01", None, last, None),
            ("9999-12-31", first, None, None),
            ("0001-01-01", None, None, None),
            // Limits that exclude each other allow nothing.
            ("2026-06-01", last, first, Some("Datoen kan ikke være før 31.12.2026.")),
        ] {
            let said = start_date_problem(day(date), earliest, latest).map(|problem| problem.to_string());
            assert_eq!(said.as_deref(), problem, "{date}");
        }
    }

    #[test]
    fn the_help_says_which_days_may_be_chosen() {
        let owner = Owner::new();
        owner.set();
        let (first, last) = (Some(day("2026-01-01")), Some(day("2026-12-31")));
        for (limits, end) in [
            ((None, None), "faktisk begynte."),
            ((first, None), "Du kan velge fra 01.01.2026."),
            ((None, last), "Du kan velge til og med 31.12.2026."),
            ((first, last), "Du kan velge fra 01.01.2026 til og med 31.12.2026."),
        ] {
            let said = help(&Prop::Static(limits)).get_untracked();
            assert!(said.ends_with(end), "{said}");
        }
    }
}
