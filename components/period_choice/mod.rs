//! [`PeriodChoice`]: a span of time, by name or by its first and last day.

pub(crate) mod style;

use super::{
    Chip, ChipGroup, Size, TextField, TextFieldType,
    field::{Requirement, joined},
    radio::RadioGroup,
};
use crate::{
    runtime::{
        Choice, FieldBinding, Model, Problem, Prop, Text, form::bound, id_scope::component_id, prop::class_names,
    },
    styles,
    values::DateValue,
};
use leptos::prelude::*;

crate::words! { "period_choice";
    /// The chip of a span that the user gives.
    CUSTOM = { nb: "Egne datoer", nn: "Eigne datoar", en: "Own dates" };
    /// The first day.
    FROM = { nb: "Fra og med", nn: "Frå og med", en: "From" };
    /// The last day.
    TO = { nb: "Til og med", nn: "Til og med", en: "To" };
    /// The days stand the wrong way round.
    ENDS_FIRST = { nb: "Siste dag må være den samme som første dag, eller etter den.", nn: "Siste dag må vere den same som første dag, eller etter den.", en: "The last day must be the same as the first day, or after it." };
}

/// A span of time: [`Chip`]s for those that have a name, and two dates. Whoever writes a date has chosen «Egne datoer».
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let period = RwSignal::new("month".to_owned());
/// let (from, to) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
/// let _ = view! {
///     <PeriodChoice legend="Periode" name="period" selected=period from=from to=to>
///         <Chip label="Siste måned" value="month" />
///         <Chip label="Siste år" value="year" />
///     </PeriodChoice>
/// };
/// ```
#[component]
pub fn PeriodChoice(
    /// What the span is for. It names the group.
    #[prop(into)]
    legend: Prop<Text>,
    /// What helps to choose, under the legend.
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// The form's field that the chips ask for.
    #[prop(optional, into)]
    field: Option<FieldBinding<Option<Choice>>>,
    /// The form's field that the first day is asked for by.
    #[prop(optional, into)]
    from_field: Option<FieldBinding<String>>,
    /// The form's field that the last day is asked for by.
    #[prop(optional, into)]
    to_field: Option<FieldBinding<String>>,
    /// What is wrong with the choice, and how to mend it.
    #[prop(optional, into)]
    error: Prop<Option<Problem>>,
    /// What is wrong with the first day.
    #[prop(optional, into)]
    from_error: Prop<Option<Problem>>,
    /// What is wrong with the last day. Default: that it comes before the first, where it does.
    #[prop(optional, into)]
    to_error: Prop<Option<Problem>>,
    /// Whether one must be chosen, and what is said of that beside the legend.
    #[prop(optional, into)]
    required: Prop<Requirement>,
    /// Can be read, focused and submitted, but not changed. Shows a lock.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// What the chip of the user's own dates says. Default: «Egne datoer» in the language in context.
    #[prop(optional, into)]
    custom_label: Prop<Option<Text>>,
    /// What is chosen with that chip. Default: `custom`.
    #[prop(optional, into)]
    custom_value: Option<Choice>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id. Default: made of `name`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What is chosen: a start, a signal to share it, or a signal with a callback to rule it.
    #[prop(optional, into)]
    selected: Model<Option<Choice>>,
    /// The first day as text, such as 01.03.2026.
    #[prop(optional, into)]
    from: Model<String>,
    /// The last day as text.
    #[prop(optional, into)]
    to: Model<String>,
    /// Called once for each choice that the user makes, also by writing a date.
    #[prop(optional, into)]
    on_change: Option<Callback<Choice>>,
    /// The name of the choice when the form is submitted. Default: the id.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// The name of the first day. Default: that of the choice with `-from` after it.
    #[prop(optional, into)]
    from_name: Prop<Option<Text>>,
    /// The name of the last day. Default: that of the choice with `-to` after it.
    #[prop(optional, into)]
    to_name: Prop<Option<Text>>,
    /// The chips of those that have a name, each with a `value`.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let (selected, link) = bound(field, selected);
    let binding = link.map(|link| FieldBinding { link, model: selected });
    let path = joined::name(binding.as_ref().map(|binding| &binding.link), name.clone());
    let id = component_id(&id, path.get_untracked().as_deref());
    let path = path.or(|| id.clone());
    let custom = custom_value.unwrap_or_else(|| Choice::from("custom"));
    let choose_custom = {
        let custom = custom.clone();
        Callback::new(move |_: String| {
            if selected.get_untracked().as_ref() == Some(&custom) {
                return;
            }
            selected.set_by_user(Some(custom.clone()));
            if let Some(on_change) = on_change {
                on_change.run(custom.clone());
            }
        })
    };
    let days = (
        from_field.as_ref().map_or(from, |field| field.model),
        to_field.as_ref().map_or(to, |field| field.model),
    );
    let ends_first = Prop::derive(move || ends_first(&days.0.get(), &days.1.get()).then(|| Problem::word(&ENDS_FIRST)));
    let to_error = to_error.or_maybe(ends_first);
    let day_name = |own: Prop<Option<Text>>, field: bool, part: &'static str| {
        if field {
            own
        } else {
            own.or(|| path.map(move |name| format!("{name}-{part}").into())).into()
        }
    };
    let from_name = day_name(from_name, from_field.is_some(), "from");
    let to_name = day_name(to_name, to_field.is_some(), "to");
    view! {
        <RadioGroup
            legend=legend
            description=description
            nostrip:field=binding
            error=error
            required=required
            readonly=readonly
            disabled=disabled
            size=size
            id=id.map(|id| Some(id.clone()))
            class=class_names("felles-period-choice", &class)
            selected=selected
            nostrip:on_change=on_change
            name=name
        >
            <ChipGroup>
                {children()}
                <Chip label=custom_label.or(|| CUSTOM.text()) value=custom />
            </ChipGroup>
            <div class="felles-period-choice__days">
                <TextField
                    label=FROM.text()
                    nostrip:field=from_field
                    error=from_error
                    value=from
                    on_change=choose_custom
                    r#type=TextFieldType::Numeric
                    width=12
                    name=from_name
                />
                <TextField
                    label=TO.text()
                    nostrip:field=to_field
                    error=to_error
                    value=to
                    on_change=choose_custom
                    r#type=TextFieldType::Numeric
                    width=12
                    name=to_name
                />
            </div>
        </RadioGroup>
    }
}

/// Whether both are days, and the last comes before the first.
fn ends_first(from: &str, to: &str) -> bool {
    match (from.parse::<DateValue>(), to.parse::<DateValue>()) {
        (Ok(from), Ok(to)) => to < from,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::ends_first;

    #[test]
    fn only_two_days_can_stand_the_wrong_way_round() {
        assert!(ends_first("02.03.2026", "01.03.2026"));
        for (from, to) in [
            ("01.03.2026", "01.03.2026"),
            ("01.03.2026", "02.03.2026"),
            ("", "01.03.2026"),
            ("i går", "1"),
        ] {
            assert!(!ends_first(from, to), "{from} to {to}");
        }
    }
}
