//! [`CheckboxTree`]: checkboxes in two or three levels, of which a parent stands for all below it.

mod branch;
pub(crate) mod style;

pub use branch::CheckboxBranch;

use super::{Size, checkbox::CheckboxGroup, field::Requirement};
use crate::{
    runtime::{Choice, FieldBinding, Model, Problem, Prop, Text, choice_group::SeveralChoices, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::words! { "checkbox_tree";
    /// The button that shows and hides what stands below a checkbox.
    BELOW = { nb: "Det som hører til {label}", nn: "Det som høyrer til {label}", en: "What belongs to {label}" };
    /// The button that shows the rest of a long level.
    MORE = { nb: ["Vis én til", "Vis {count} til"], nn: ["Vis éin til", "Vis {count} til"], en: ["Show one more", "Show {count} more"] };
}

/// Checkboxes in two or three levels. A parent stands for all below it: checked when they all are, mixed when some are, and
/// a press on it checks or clears them all. Only those at the ends of the branches are chosen and sent.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let places = RwSignal::new(vec!["0301".to_owned()]);
/// let branches = vec![
///     CheckboxBranch::new("oslo", "Oslo").with([CheckboxBranch::new("0301", "Oslo kommune")]),
///     CheckboxBranch::new("vestland", "Vestland").with([
///         CheckboxBranch::new("4601", "Bergen"),
///         CheckboxBranch::new("4626", "Øygarden"),
///     ]),
/// ];
/// let _ = view! { <CheckboxTree legend="Hvor?" name="place" selected=places branches=branches /> };
/// ```
#[component]
pub fn CheckboxTree(
    /// The question. It is read before the answers, so keep it short.
    #[prop(into)]
    legend: Prop<Text>,
    /// What there is to choose from.
    branches: Vec<CheckboxBranch>,
    /// Hides what stands below each parent from the start, but where some of it is chosen. Default: all is seen.
    #[prop(optional)]
    collapsed: bool,
    /// How many of a level are seen at first; a button shows the rest. Default: all.
    #[prop(optional, into)]
    most: Option<usize>,
    /// What helps to answer, under the question.
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// The form's field that this asks for: its values, error, name, and whether it must be answered, come from there.
    #[prop(optional, into)]
    field: Option<FieldBinding<Vec<Choice>>>,
    /// What is wrong with the answer, and how to mend it.
    #[prop(optional, into)]
    error: Prop<Option<Problem>>,
    /// Whether at least one must be chosen, and what is said of that beside the question.
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
    /// The id. Default: made of `name`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What is chosen: a start, a signal to share it, or a signal with a callback to rule it.
    #[prop(optional, into)]
    selected: Model<Vec<Choice>>,
    /// Called once for each press of the user, with all that is chosen now.
    #[prop(optional, into)]
    on_change: Option<Callback<Vec<Choice>>>,
    /// The name of the values when the form is submitted. Default: the id.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let levels = move || {
        SeveralChoices::current()
            .map(|group| branch::Level { group, collapsed, most }.view(branches, None, Prop::Static(false)))
    };
    view! {
        <CheckboxGroup
            legend=legend
            description=description
            nostrip:field=field
            error=error
            required=required
            readonly=readonly
            disabled=disabled
            size=size
            id=id
            class=class_names("felles-checkbox-tree", &class)
            selected=selected
            nostrip:on_change=on_change
            name=name
        >
            {levels()}
        </CheckboxGroup>
    }
}
