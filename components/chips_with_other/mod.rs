//! [`ChipsWithOther`]: chips to choose from, and a text field for what is not among them.

pub(crate) mod style;

use super::{
    Chip, ChipGroup, Size, TextField,
    checkbox::CheckboxGroup,
    field::{Requirement, joined},
    radio::RadioGroup,
    revealed,
};
use crate::{
    runtime::{
        Choice, FieldBinding, Model, Problem, Prop, Text,
        form::bound,
        id_scope::{component_id, part_id},
        prop::class_names,
    },
    styles,
};
use leptos::prelude::*;

crate::words! { "chips_with_other";
    /// The chip of what is not among the others.
    OTHER = { nb: "Annet", nn: "Anna", en: "Other" };
    /// The label of the text field.
    WHICH = { nb: "Skriv hva", nn: "Skriv kva", en: "Say what" };
}

/// [`Chip`]s to choose one or several of, the last of which is «Annet»: it opens a text field.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let languages = RwSignal::new(Vec::<String>::new());
/// let other = RwSignal::new(String::new());
/// let _ = view! {
///     <ChipsWithOther legend="Hvilke språk snakker du?" name="languages" selected=languages text=other text_label="Språk">
///         <Chip label="Norsk" value="nb" />
///         <Chip label="Engelsk" value="en" />
///     </ChipsWithOther>
/// };
/// ```
#[component]
pub fn ChipsWithOther(
    /// The question. It is read before each answer, so keep it short.
    #[prop(into)]
    legend: Prop<Text>,
    /// One of the chips can be chosen, and not several.
    #[prop(optional)]
    one: bool,
    /// What helps to answer, under the question.
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// The form's field that the chips ask for: a list of values, or with `one` a single one.
    #[prop(optional, into)]
    field: Option<FieldBinding<Vec<Choice>>>,
    /// The form's field that the text field asks for.
    #[prop(optional, into)]
    text_field: Option<FieldBinding<String>>,
    /// What is wrong with the choice, and how to mend it.
    #[prop(optional, into)]
    error: Prop<Option<Problem>>,
    /// What is wrong with the text, and how to mend it.
    #[prop(optional, into)]
    text_error: Prop<Option<Problem>>,
    /// Whether at least one must be chosen, and what is said of that beside the question.
    #[prop(optional, into)]
    required: Prop<Requirement>,
    /// Can be read, focused and submitted, but not changed. Shows a lock.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// What the last chip says. Default: «Annet» in the language in context.
    #[prop(optional, into)]
    other_label: Prop<Option<Text>>,
    /// What is chosen with the last chip. Default: `other`.
    #[prop(optional, into)]
    other_value: Option<Choice>,
    /// The label of the text field. Default: «Skriv hva» in the language in context.
    #[prop(optional, into)]
    text_label: Prop<Option<Text>>,
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
    selected: Model<Vec<Choice>>,
    /// What stands in the text field: a start, a signal to share it, or a signal with a callback to rule it.
    #[prop(optional, into)]
    text: Model<String>,
    /// Called once for each change of the chips that the user makes, with all that is chosen now.
    #[prop(optional, into)]
    on_change: Option<Callback<Vec<Choice>>>,
    /// Called once for each change of the text that the user makes.
    #[prop(optional, into)]
    on_text: Option<Callback<String>>,
    /// The name of the values when the form is submitted. Default: the id.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// The name of the text when the form is submitted. It is not sent while the last chip is not chosen. Default: that of
    /// the values with `-other` after it.
    #[prop(optional, into)]
    text_name: Prop<Option<Text>>,
    /// The other chips, each with a `value`.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let (selected, link) = bound(field, selected);
    let binding = link.map(|link| FieldBinding { link, model: selected });
    let path = joined::name(binding.as_ref().map(|binding| &binding.link), name.clone());
    let id = component_id(&id, path.get_untracked().as_deref());
    let text_id = part_id(&id, "revealed");
    let text_name = match &text_field {
        Some(_) => text_name,
        None => text_name
            .or(|| path.or(|| id.clone()).map(|name| format!("{name}-other").into()))
            .into(),
    };
    let other = other_value.unwrap_or_else(|| Choice::from("other"));
    let is_other = {
        let other = other.clone();
        Signal::derive(move || selected.signal().with(|chosen| chosen.contains(&other)))
    };
    let id = id.map(|id| Some(id.clone()));
    let class = class_names("felles-chips-with-other", &class);
    let controls = text_id.clone();
    let content: Children = Box::new(move || {
        let text_view: Children = Box::new(move || {
            view! {
                <TextField
                    label=text_label.or(|| WHICH.text())
                    nostrip:field=text_field
                    error=text_error
                    value=text
                    nostrip:on_change=on_text
                    name=text_name
                />
            }
            .into_any()
        });
        let text = revealed::content(text_view, text_id, is_other);
        view! {
            <div class="felles-revealed">
                <ChipGroup>
                    {children()}
                    <Chip label=other_label.or(|| OTHER.text()) value=other aria_controls=controls />
                </ChipGroup>
                {text}
            </div>
        }
        .into_any()
    });
    if one {
        let first = Signal::derive(move || selected.signal().with(|chosen| chosen.first().cloned()));
        let choose = Callback::new(move |choice: Option<Choice>| selected.set_by_user(choice.into_iter().collect()));
        let told = on_change.map(|on_change| Callback::new(move |choice: Choice| on_change.run(vec![choice])));
        let model = Model::from((first, choose));
        let binding = binding.map(|FieldBinding { link, .. }| FieldBinding { link, model });
        return view! {
            <RadioGroup
                legend=legend
                description=description
                nostrip:field=binding
                error=error
                required=required
                readonly=readonly
                disabled=disabled
                size=size
                id=id
                class=class
                selected=model
                nostrip:on_change=told
                name=name
            >
                {content()}
            </RadioGroup>
        }
        .into_any();
    }
    view! {
        <CheckboxGroup
            legend=legend
            description=description
            nostrip:field=binding
            error=error
            required=required
            readonly=readonly
            disabled=disabled
            size=size
            id=id
            class=class
            selected=selected
            nostrip:on_change=on_change
            name=name
        >
            {content()}
        </CheckboxGroup>
    }
    .into_any()
}
