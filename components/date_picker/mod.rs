//! [`DatePicker`]: asks for a day, typed or picked in a calendar; [`DateRangePicker`], for a period; and
//! [`MultiDatePicker`], for several days.

mod answer;
mod calendar;
mod control;
mod head;
mod limits;
mod multiple;
mod range;
mod sending;
mod step;
pub(crate) mod style;
pub(crate) mod words;

pub use control::DatePickerControl;
pub use multiple::MultiDatePicker;
pub use range::DateRangePicker;

use super::{
    Size,
    answer_group::GroupTells,
    field::{Field, FieldControl, FieldMessage, Requirement},
};
use crate::{
    runtime::{FieldBinding, Model, Problem, Prop, Text, form::bound},
    values::{DateValue, YearRule},
};
use answer::{DateAnswer, Says};
use control::{PickerProps, picker};
use leptos::{ev::FocusEvent, html, prelude::*};
use limits::DateLimits;

/// Asks for a day: a [`Field`] around a [`DatePickerControl`]. It is typed in the ways that people write dates, or picked
/// in a calendar.
///
/// When the input is left, a date is written out as `17.05.2026`, and what is no date, or may not be chosen, is told.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// felles::form! {
///     struct Leave { first_day: DateValue }
/// }
/// let leave = Leave::form();
/// let _ = view! {
///     <DatePicker
///         label="Første fraværsdag"
///         field=leave.first_day
///         max=DateValue::new(2026, 12, 31)
///         no_weekends=true
///     />
/// };
/// ```
#[component]
pub fn DatePicker(
    /// What is asked for.
    #[prop(into)]
    label: Prop<Text>,
    /// The form's field that this asks for: its value, error, name, and whether it must be filled in, come from there.
    /// Give the limits to the field's rules as well: a server does not see this.
    #[prop(optional, into)]
    field: Option<FieldBinding<String>>,
    /// Hides the label from those who see. Only where what is asked for is plain to see without it.
    #[prop(optional, into)]
    hide_label: Prop<bool>,
    /// What helps to answer, in a sentence or two, under the label.
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// What is wrong with the answer, and how to mend it. It comes before what the picker finds itself.
    #[prop(optional, into)]
    error: Prop<Option<Problem>>,
    /// Another message about the answer. It stands aside while there is an `error`.
    #[prop(optional, into)]
    message: Prop<Option<FieldMessage>>,
    /// Marks the value as wrong also without an error here, where the message stands elsewhere.
    #[prop(optional, into)]
    invalid: Prop<bool>,
    /// Whether it must be filled in, and what is said of that beside the label. `true` marks it as required.
    #[prop(optional, into)]
    required: Prop<Requirement>,
    /// Can be read, focused and submitted, but not changed. Shows a lock.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id of the input. Default: made of `name`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add to the field.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What is typed, such as `17.05.2026`: a text to start with, a signal to share it, or a signal with a callback to
    /// rule it. Read it with `DateValue::read`, or listen to `on_date`.
    #[prop(optional, into)]
    value: Model<String>,
    /// Called once for each change that the user makes, with the new text.
    #[prop(optional, into)]
    on_change: Option<Callback<String>>,
    /// Called when what the user has typed or picked means another date than before; with none where it means none.
    #[prop(optional, into)]
    on_date: Option<Callback<Option<DateValue>>>,
    /// The first day that may be chosen. Default: there is none.
    #[prop(optional, into)]
    min: Prop<Option<DateValue>>,
    /// The last day that may be chosen. Default: there is none.
    #[prop(optional, into)]
    max: Prop<Option<DateValue>>,
    /// Saturdays and Sundays cannot be chosen.
    #[prop(optional, into)]
    no_weekends: Prop<bool>,
    /// Asked of each day: `true` for one that cannot be chosen.
    #[prop(optional, into)]
    unavailable: Option<Callback<DateValue, bool>>,
    /// Numbers the weeks, as ISO 8601 does.
    #[prop(optional, into)]
    week_numbers: Prop<bool>,
    /// Today. Default: what the clock of the browser says, when it is needed.
    #[prop(optional, into)]
    today: Prop<Option<DateValue>>,
    /// Which year is meant where two digits of it are typed, or none. Default: near today, and not after `max`.
    #[prop(optional)]
    years: Option<YearRule>,
    /// The name of the value when the form is submitted, as `2026-05-17`.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// What the browser may fill in, as in HTML: `bday`. Default: nothing.
    #[prop(optional, into)]
    autocomplete: Prop<Option<Text>>,
    /// Ids of more that describes it, read after what the field has.
    #[prop(optional, into)]
    aria_describedby: Prop<Option<Text>>,
    /// Called when the input gets the focus.
    #[prop(optional, into)]
    on_focus: Option<Callback<FocusEvent>>,
    /// Called when the input loses the focus, after what was typed is written out.
    #[prop(optional, into)]
    on_blur: Option<Callback<FocusEvent>>,
    /// The native input.
    #[prop(optional)]
    node_ref: NodeRef<html::Input>,
) -> impl IntoView {
    let (value, field) = bound(field, value);
    let limits = DateLimits {
        min,
        max,
        no_weekends,
        unavailable,
    };
    let answer = DateAnswer::new(value, limits, today, years, on_change, on_date);
    let sends_iso = field.is_none();
    let found = GroupTells::unless_told(answer.error(if sends_iso { Says::Everything } else { Says::OnlyLimits }));
    let control = FieldControl {
        aria_describedby,
        ..FieldControl::default()
    };
    view! {
        <Field
            label=label
            nostrip:field=field
            hide_label=hide_label
            description=description
            error=error.or_maybe(found)
            message=message
            invalid=invalid
            required=required
            readonly=readonly
            disabled=disabled
            size=size
            id=id
            name=name
            class=class
        >
            {picker(
                answer,
                PickerProps {
                    control,
                    sends_iso,
                    week_numbers,
                    autocomplete,
                    aria_label: Prop::Static(None),
                    class: Prop::default(),
                    on_focus,
                    on_blur,
                    node_ref,
                },
            )}
        </Field>
    }
}
