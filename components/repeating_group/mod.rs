//! [`RepeatingGroup`]: the same questions, as many times as the user needs.

mod group;
mod row;
pub(crate) mod style;
mod words;

use super::{Fieldset, LegendSize, field};
use crate::{
    runtime::{
        FormRows, Language, Prop, Text, announcer,
        form::{FormData, FormRow},
        id_scope::{component_id, part_id},
        prop::class_names,
    },
    styles,
};
use group::Group;
use leptos::prelude::*;
use std::sync::Arc;

crate::variants! {
    /// How the rows of a repeating group are shown.
    pub enum RepeatingMode {
        /// All open: for few and short rows.
        #[default]
        Open = "open",
        /// A row is closed to one line when it is done, and opened to be changed. Without a script all are open.
        List = "list",
    }
}

/// The same questions, as many times as the user needs: the rows of a [`FormRows`].
///
/// Rows can be added and removed, within the limits of the form (`at_least`, `rows_at_most`); what is filled in is removed
/// only after a question. Without a script the buttons post the form, and
/// [`take_posted`](crate::runtime::FormState::take_posted) does what they say.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// felles::form! {
///     pub struct Child { pub name: String => [missing("Skriv barnets navn.")] }
/// }
/// felles::form! {
///     pub struct Application { pub children: Vec<Child> => [at_least(1, "Legg til minst ett barn.")] }
/// }
///
/// # let owner = Owner::new(); owner.set();
/// let application = Application::form();
/// let _ = view! {
///     <Form form=application>
///         <RepeatingGroup rows=application.children legend="Barn" item="Barn" let:child>
///             <TextField label="Navn" field=child.name />
///         </RepeatingGroup>
///     </Form>
/// };
/// ```
#[component]
pub fn RepeatingGroup<D, F, V>(
    /// The rows: `application.children`.
    rows: FormRows<D>,
    /// What the group is about, in the plural.
    #[prop(into)]
    legend: Prop<Text>,
    /// What one row is called, in the singular. Its number follows: «Barn 2».
    #[prop(into)]
    item: Prop<Text>,
    /// What helps to answer, under the legend.
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// How the rows are shown. Default: all open.
    #[prop(optional)]
    mode: RepeatingMode,
    /// How many rows may be open at a time, where they can be closed. Opening one more closes the first of the others, but
    /// none in which something is wrong. At least 1. Default: any number.
    #[prop(optional)]
    most_open: Option<usize>,
    /// What a closed row says. Default: what it is called and its number.
    #[prop(optional, into)]
    summary: Option<RowText<D>>,
    /// What the button for another row says. Default: «Legg til», in the language of the page.
    #[prop(optional, into)]
    add_label: Option<Prop<Text>>,
    /// Removes a row at once, also when something is filled in. Default: the user is asked first.
    #[prop(optional)]
    without_question: bool,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The fields of one row: `let:child`.
    children: F,
) -> impl IntoView
where
    D: FormData,
    F: Fn(FormRow<D>) -> V + Send + Sync + 'static,
    V: IntoView + 'static,
{
    styles::adopt(&field::style::SHEET);
    styles::adopt(&style::SHEET);
    announcer::prepare();
    let id = component_id(&id, Some(&rows.path()));
    let find = move |key: u64| untrack(|| rows.rows()).into_iter().find(|row| row.key() == key);
    let group = Group {
        language: Language::current(),
        keys: Memo::new(move |_| rows.rows().iter().map(FormRow::key).collect()),
        path: rows.name(),
        least: rows.least(),
        most: rows.most(),
        mode,
        most_open,
        id: id.clone(),
        item,
        add_label,
        asks: !without_question,
        fields: Arc::new(move |key| find(key).map(|row| children(row).into_any())),
        summary: summary.map(|summary| -> group::RowSummary {
            Arc::new(move |key| find(key).map(|row| (summary.0)(row)).unwrap_or_default())
        }),
        add: Callback::new(move |()| rows.add().map(|row| row.key())),
        remove: Callback::new(move |key| rows.remove(key)),
        validate: Callback::new(move |key| rows.validate_row(key).is_some()),
        has_error: Callback::new(move |key| rows.row_has_error(key)),
        is_empty: Callback::new(move |key| rows.row_is_empty(key)),
        ui: group::Ui::default(),
        element: NodeRef::new(),
    };
    let element = group.element;
    view! {
        <Fieldset
            legend=legend
            legend_size=LegendSize::Lg
            description=description
            field=rows
            id=id.map(|id| Some(id.clone()))
            class=class_names("felles-repeating-group", &class)
            node_ref=element
        >
            {group.view().into_any()}
        </Fieldset>
    }
}

/// What is said of a row, made with `into` from a closure: `move |child| child.name.raw()`.
pub struct RowText<D: FormData>(Arc<dyn Fn(FormRow<D>) -> Text + Send + Sync>);

impl<D, F, T> From<F> for RowText<D>
where
    D: FormData,
    F: Fn(FormRow<D>) -> T + Send + Sync + 'static,
    T: Into<Text>,
{
    fn from(text: F) -> Self {
        Self(Arc::new(move |row| text(row).into()))
    }
}

/// The id of a part of one row.
pub(super) fn row_part(id: &Prop<Text>, key: u64, part: &'static str) -> Prop<Text> {
    part_id(&id.map(move |id| format!("{id}-row-{key}").into()), part)
}
