//! [`CheckboxSearch`]: many checkboxes, and a search that narrows them.

mod option;
pub(crate) mod style;

pub use option::CheckboxSearchOption;

use super::{Checkbox, Size, TextField, TextFieldType, checkbox::CheckboxGroup, field::Requirement, revealed};
use crate::{
    runtime::{
        Choice, FieldBinding, Language, Model, Problem, Prop, Text, announce, announcer, choice_group::SeveralChoices,
        prop::class_names, scripted,
    },
    styles,
};
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use std::sync::Arc;

crate::words! { "checkbox_search";
    /// The label of the search.
    SEARCH = { nb: "Søk i lista", nn: "Søk i lista", en: "Search the list" };
    /// How many are seen, said after a pause in typing.
    HITS = { nb: ["{count} treff", "{count} treff"], nn: ["{count} treff", "{count} treff"], en: ["{count} hit", "{count} hits"] };
    /// Nothing is seen.
    NO_HITS = { nb: "Ingen treff", nn: "Ingen treff", en: "No hits" };
    /// How many are chosen, seen or not.
    CHOSEN = { nb: ["{count} valgt", "{count} valgt"], nn: ["{count} vald", "{count} valde"], en: ["{count} chosen", "{count} chosen"] };
}

/// How long typing rests before the hits are said.
const PAUSE_MS: u32 = 800;

/// Many checkboxes that flow in columns, and a search that narrows them to those whose label or description holds what is
/// typed. What is chosen stays chosen, and is sent, also while it is not seen.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let agencies = RwSignal::new(Vec::<String>::new());
/// let options = vec![
///     CheckboxSearchOption::new("nav", "Nav"),
///     CheckboxSearchOption::new("skatt", "Skatteetaten"),
/// ];
/// let _ = view! { <CheckboxSearch legend="Etat" name="agency" selected=agencies options=options /> };
/// ```
#[component]
pub fn CheckboxSearch(
    /// The question. It is read before each answer, so keep it short.
    #[prop(into)]
    legend: Prop<Text>,
    /// What there is to choose from.
    options: Vec<CheckboxSearchOption>,
    /// The label of the search. Default: «Søk i lista» in the language in context.
    #[prop(optional, into)]
    search_label: Prop<Option<Text>>,
    /// What is searched for: a start, or a signal to share it.
    #[prop(optional, into)]
    query: Model<String>,
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
    /// Called once for each change that the user makes, with all that is chosen now.
    #[prop(optional, into)]
    on_change: Option<Callback<Vec<Choice>>>,
    /// The name of the values when the form is submitted. Default: the id.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    announcer::prepare();
    let options: Arc<[CheckboxSearchOption]> = options.into();
    let sought = Memo::new(move |_| option::sought(&query.get()));
    let hits = {
        let options = Arc::clone(&options);
        Memo::new(move |_| sought.with(|sought| options.iter().filter(|option| option.holds(sought)).count()))
    };
    let listed = move || {
        let group = SeveralChoices::current();
        let chosen = group.map(|group| {
            let count = group.clone();
            view! {
                <p class="felles-checkbox-search__chosen" hidden=move || group.count() == 0>
                    {CHOSEN.count(move || count.count() as u64)}
                </p>
            }
        });
        let options = options.iter().map(|option| row(option.clone(), sought)).collect_view();
        let search = revealed::beside_answers(|| {
            view! {
                <TextField
                    label=search_label.or(|| SEARCH.text())
                    r#type=TextFieldType::Search
                    value=query
                    on_change=tell_hits(hits)
                    autocomplete="off"
                />
            }
            .into_any()
        });
        view! {
            <div class="felles-checkbox-search__search">{search}</div>
            <div class="felles-checkbox-search__options">{options}</div>
            <p class="felles-checkbox-search__none" hidden=move || hits.get() != 0>{NO_HITS.text()}</p>
            {chosen}
        }
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
            class=class_names("felles-checkbox-search", &class)
            selected=selected
            nostrip:on_change=on_change
            name=name
        >
            {listed()}
        </CheckboxGroup>
    }
}

fn row(option: CheckboxSearchOption, sought: Memo<String>) -> impl IntoView {
    let CheckboxSearchOption {
        value,
        label,
        description,
    } = option.clone();
    let unseen = Prop::derive(move || !sought.with(|sought| option.holds(sought)));
    view! {
        <div class="felles-checkbox-search__option" hidden=scripted(unseen)>
            <Checkbox label=label description=description value=value />
        </div>
    }
}

/// Says how many are left, once typing rests.
fn tell_hits(hits: Memo<usize>) -> Callback<String> {
    let language = Language::current();
    let waiting = StoredValue::new_local(None::<Timeout>);
    Callback::new(move |_| {
        let language = language.clone();
        let say = move || {
            let Some(hits) = hits.try_get_untracked() else { return };
            let language = language.get_untracked();
            announce(match hits {
                0 => NO_HITS.say(&language, None, &[]),
                hits => HITS.say(&language, Some(hits as u64), &[]),
            });
        };
        waiting.set_value(Some(Timeout::new(PAUSE_MS, say)));
    })
}
