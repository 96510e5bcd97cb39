use crate::{
    components::{
        HeadingLevel, Size,
        field::{Requirement, joined},
        fieldset::{Fieldset, FieldsetLayout, LegendSize},
    },
    runtime::{
        Choice, FieldBinding, Model, Problem, Prop, Text, choice_group::OneChoice, form::bound, id_scope::component_id,
    },
};
use leptos::{html, prelude::*};

/// One answer of several: a [`Fieldset`] around [`Radio`](super::Radio)s. What is chosen is kept in a value of your own
/// type.
///
/// The arrow keys, Space and Tab are the browser's own, and it works without a script.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// felles::variants! {
///     enum Trip {
///         #[default]
///         OneWay = "one-way",
///         Return = "return",
///     }
/// }
///
/// # let owner = Owner::new(); owner.set();
/// let trip = RwSignal::new(Trip::Return);
/// let _ = view! {
///     <RadioGroup legend="Hva slags reise?" name="trip" selected=trip>
///         <Radio label="En vei" value=Trip::OneWay />
///         <Radio label="Tur og retur" value=Trip::Return />
///     </RadioGroup>
/// };
/// ```
#[component]
pub fn RadioGroup(
    /// The question. It is read before the answers, so keep it short.
    #[prop(into)]
    legend: Prop<Text>,
    /// Hides the question from those who see. Only where it is plain to see without it.
    #[prop(optional, into)]
    hide_legend: Prop<bool>,
    /// Makes the question a heading of this level also: of the page, where the page asks for nothing else.
    #[prop(optional)]
    legend_level: Option<HeadingLevel>,
    /// How large the question is. Default: as the label of a field.
    #[prop(optional, into)]
    legend_size: Prop<LegendSize>,
    /// What helps to answer, under the question.
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// The form's field that this asks for: its value, error, name, and whether it must be answered, come from there.
    #[prop(optional, into)]
    field: Option<FieldBinding<Option<Choice>>>,
    /// What is wrong with the answer, and how to mend it.
    #[prop(optional, into)]
    error: Prop<Option<Problem>>,
    /// Whether one must be chosen, and what is said of that beside the question. `true` marks it as required.
    #[prop(optional, into)]
    required: Prop<Requirement>,
    /// Can be read, focused and submitted, but not changed. Shows a lock.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// How the answers lie. Default: below each other.
    #[prop(optional, into)]
    layout: Prop<FieldsetLayout>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// Ids of more that describes it, read after the error.
    #[prop(optional, into)]
    aria_describedby: Prop<Option<Text>>,
    /// The id. Default: made of `name`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What is chosen: a start, a signal to share it, or a signal with a callback to rule it. Default: nothing.
    #[prop(optional, into)]
    selected: Model<Option<Choice>>,
    /// Called once for each choice that the user makes.
    #[prop(optional, into)]
    on_change: Option<Callback<Choice>>,
    /// The name of the value when the form is submitted. No other radio buttons of the form, or outside forms of the page,
    /// may have it. Default: the id.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// The native fieldset.
    #[prop(optional)]
    node_ref: NodeRef<html::Fieldset>,
    /// The answers.
    children: Children,
) -> impl IntoView {
    let (selected, field) = bound(field, selected);
    let name = joined::name(field.as_ref(), name);
    let is_required = joined::requirement(field.as_ref(), required.clone()).map(Requirement::is_required);
    let id = component_id(&id, name.get_untracked().as_deref());
    let name = name.or(|| id.clone());
    let group = OneChoice::new(name, is_required, selected, on_change);
    let locked = readonly.map(|readonly| readonly.then_some("true"));
    view! {
        <Fieldset
            legend=legend
            hide_legend=hide_legend
            nostrip:legend_level=legend_level
            legend_size=legend_size
            description=description
            nostrip:field=field
            error=error
            required=required
            readonly=readonly
            disabled=disabled
            layout=layout
            role="radiogroup"
            size=size
            aria_describedby=aria_describedby
            id=id.map(|id| Some(id.clone()))
            class=class
            node_ref=node_ref
            attr:aria-readonly=locked
        >
            {group.around(children)}
        </Fieldset>
    }
}
