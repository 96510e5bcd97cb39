use crate::{
    components::{
        HeadingLevel, Size,
        field::{Requirement, joined},
        fieldset::{Fieldset, FieldsetLayout, LegendSize},
    },
    runtime::{
        Choice, FieldBinding, Model, Problem, Prop, Text, choice_group::SeveralChoices, form::bound,
        id_scope::component_id,
    },
};
use leptos::{html, prelude::*};

/// Any number of answers to one question: a [`Fieldset`] around [`Checkbox`](super::Checkbox)es with a `value`. What is
/// chosen is kept in values of your own type.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let pets = RwSignal::new(Vec::<String>::new());
/// let _ = view! {
///     <CheckboxGroup legend="Hvilke dyr har du?" name="pets" selected=pets>
///         <Checkbox label="Hund" value="dog" />
///         <Checkbox label="Katt" value="cat" />
///         <Checkbox label="Jeg har ingen dyr" value="none" exclusive=true />
///     </CheckboxGroup>
/// };
/// ```
#[component]
pub fn CheckboxGroup(
    /// The question. It is read before each answer, so keep it short.
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
    /// The form's field that this asks for: its values, error, name, and whether it must be answered, come from there.
    #[prop(optional, into)]
    field: Option<FieldBinding<Vec<Choice>>>,
    /// What is wrong with the answer, and how to mend it.
    #[prop(optional, into)]
    error: Prop<Option<Problem>>,
    /// Whether at least one must be chosen, and what is said of that beside the question. HTML cannot require that: the
    /// form checks it.
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
    /// What is chosen: a start, a signal to share it, or a signal with a callback to rule it. In the order of the answers;
    /// what is chosen and not among them stays, at the end.
    #[prop(optional, into)]
    selected: Model<Vec<Choice>>,
    /// Called once for each change that the user makes, with all that is chosen now.
    #[prop(optional, into)]
    on_change: Option<Callback<Vec<Choice>>>,
    /// The name of the values when the form is submitted: one of each that is chosen. Default: the id.
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
    let id = component_id(&id, name.get_untracked().as_deref());
    let name = name.or(|| id.clone());
    let group = SeveralChoices::new(name, selected, on_change);
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
            size=size
            aria_describedby=aria_describedby
            id=id.map(|id| Some(id.clone()))
            class=class
            node_ref=node_ref
        >
            {group.around(children)}
        </Fieldset>
    }
}
