//! The search in industry codes: what people want to do, in their own words, to the code that the standard has for it.
//!
//! [`IndustryCodeSearch`] asks for a code. [`IndustryCodes`] is the list with its search, for servers too.

mod answer;
mod card;
mod codes;
mod fetched;
mod parts;
mod posted;
mod search;
mod source;
pub(crate) mod style;
mod tree;
mod words;

pub use answer::{IndustryCodeAnswer, IndustryCodeBranch, IndustryCodeLevel, IndustryCodeSuggestion};
pub use codes::{
    Excerpt, ExcerptSource, IndustryCode, IndustryCodeEntry, IndustryCodeHit, IndustryCodeHits, IndustryCodes,
    IndustryCodesError, ListFault,
};
pub use posted::IndustryCodeAct;
pub use source::IndustryCodeSource;

use crate::{
    components::{RadioGroup, Requirement, Spinner, SpinnerLabelPosition, SpinnerSize},
    runtime::{
        Choice, FieldBinding, Model, Problem, Prop, Text, announcer,
        form::bound,
        id_scope::{component_id, part_id},
        prop::class_names,
    },
    styles,
};
use leptos::prelude::*;
use parts::Parts;
use search::{Search, Start};

/// The list of industry codes with its index, for servers: to search in, and to send to pages that search themselves. It has about
/// 800 kB (220 kB as brotli), so it is in no wasm: a page fetches it.
///
/// It is the standard of 2007 (SN2007) from Statistisk sentralbyrå, with everyday words of our own; see the NOTICE.
/// [`IndustryCodes::source`] is to be shown where the codes are.
#[cfg(not(target_arch = "wasm32"))]
pub static INDUSTRY_CODES_FILE: &str = include_str!("industry_codes.txt");

/// Asks what somebody is going to do, in their own words, and for the industry code that has it: searched while they write,
/// browsed from the top, or passed over where none fits.
///
/// Without a script its buttons post the form: [`IndustryCodeAct::posted`] says what was asked for, and the server shows the page
/// again with the answer.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let code = RwSignal::new(None::<String>);
/// let source = IndustryCodeSource::address("/data/industry_codes.txt");
/// let _ = view! { <IndustryCodeSearch source=source name="code" value=code /> };
/// ```
#[component]
pub fn IndustryCodeSearch(
    /// Who answers: a list that the page fetches when it needs it, a list that is there, or a task of your own.
    #[prop(into)]
    source: IndustryCodeSource,
    /// The question. Default: «Hva skal du drive med?».
    #[prop(optional, into)]
    label: Prop<Option<Text>>,
    /// What helps to search, under the question. Default: that keywords do, with examples.
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// The form's field that this asks for: a `String` or `Option<String>`. Its value, name and error come from there.
    #[prop(optional, into)]
    field: Option<FieldBinding<Option<Choice>>>,
    /// The code that is chosen: a start, a signal to share it, or a signal with a callback to rule it. Default: none.
    #[prop(optional, into)]
    value: Model<Option<Choice>>,
    /// Called with the code, once for each choice that the user makes.
    #[prop(optional, into)]
    on_change: Option<Callback<Choice>>,
    /// Called beside `on_change`, with what is known of the code: its name, and where it belongs.
    #[prop(optional, into)]
    on_suggestion: Option<Callback<IndustryCodeSuggestion>>,
    /// Called when the user finds none that fits: go on to where they describe what they do. It is offered with what was found,
    /// after three searches that found nothing, and where the search does not work. Default: that is not offered.
    #[prop(optional, into)]
    on_none_fits: Option<Callback<()>>,
    /// What is searched for.
    #[prop(optional, into)]
    query: Model<String>,
    /// The answer that is there from the start: what a server found. A prop that changes is read once.
    #[prop(optional, into)]
    hits: Prop<Option<IndustryCodeAnswer>>,
    /// The place in the tree that is open from the start. A prop that changes is read once.
    #[prop(optional, into)]
    level: Prop<Option<IndustryCodeLevel>>,
    /// What is known of the code that is chosen, so that it is shown with its name: at the start, or when it comes.
    #[prop(optional, into)]
    chosen: Prop<Option<IndustryCodeSuggestion>>,
    /// How many searches have found nothing. From three on, the way on is offered. Default: none yet.
    #[prop(optional, into)]
    failed_searches: Model<u32>,
    /// What is wrong with the answer, and how to mend it.
    #[prop(optional, into)]
    error: Prop<Option<Problem>>,
    /// Whether a code must be chosen.
    #[prop(optional, into)]
    required: Prop<Requirement>,
    /// Cannot be used: what is chosen is seen, but not sent.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// Where the codes come from, seen below them. Default: «Kilde: Statistisk sentralbyrå, SN2007».
    #[prop(optional, into)]
    source_note: Prop<Option<Text>>,
    /// The name of the value when the form is submitted. Beside it the form sends `{name}-query`, and `{name}-act` for a button that
    /// was pressed without a script: see [`IndustryCodeAct::posted`]. Default: the id.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// The id. Default: made of `name`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    announcer::prepare();
    let binding = field.clone();
    let (value, link) = bound(field, value);
    let name = match &link {
        Some(link) if !name.may_be_some() => link.name().map(|name| Some(name.clone())),
        _ => name,
    };
    let id = component_id(&id, name.get_untracked().as_deref());
    let name = name.or(|| id.clone());
    let start = Start {
        hits: hits.get_untracked(),
        level: level.get_untracked(),
        chosen: chosen.get_untracked(),
    };
    let search = Search::new(source, query, value, failed_searches, start);
    if !matches!(chosen, Prop::Static(_)) {
        Effect::new(move || search.learn(chosen.get()));
    }
    let on_change = Callback::new(move |choice: Choice| {
        if let Some(on_suggestion) = on_suggestion {
            on_suggestion.run(search.suggestion(choice.name()));
        }
        if let Some(on_change) = on_change {
            on_change.run(choice);
        }
    });
    let cards = Memo::new(move |_| search.cards());
    let has_cards = Memo::new(move |_| !cards.read().is_empty());
    let parts = Parts {
        search,
        id: id.clone(),
        name,
        disabled: disabled.clone(),
    };

    let codes = {
        let problem = error.clone();
        let described = parts.counted();
        let legend = parts.legend();
        let group_id = part_id(&id, "codes").map(|id| Some(id.clone()));
        let group_name = parts.name.map(|name| Some(name.clone()));
        let cards_id = parts.id.clone();
        view! {
            <div class="felles-industry-code-search__codes" hidden=move || !has_cards.get()>
                <RadioGroup
                    legend=legend
                    description=described
                    nostrip:field=binding
                    error=problem
                    required=required
                    id=group_id
                    name=group_name
                    selected=value
                    disabled=disabled
                    on_change=on_change
                >
                    {card::list(cards_id, cards)}
                </RadioGroup>
            </div>
        }
    };
    if let Some(link) = &link {
        parts.lead_errors_to(link, has_cards);
    }
    let told = Parts::told_at_field(link.as_ref(), error, has_cards);
    let field = parts.field(label, description, told);
    let tree = search.can_be_browsed().then(|| tree::view(&parts));
    let status = parts.status();
    let on = on_none_fits.map(|on_none_fits| parts.way_on(on_none_fits));
    let note = source_note.or(|| words::SOURCE.text());
    view! {
        <div class=class_names("felles-industry-code-search", &class) id=id>
            {field}
            {tree}
            {status}
            {codes}
            {on}
            <p class="felles-industry-code-search__source">{note}</p>
        </div>
    }
    .into_any()
}

/// What turns and says that something is on its way.
fn on_its_way() -> AnyView {
    view! { <Spinner label_position=SpinnerLabelPosition::End size=SpinnerSize::Sm delayed=true /> }.into_any()
}
