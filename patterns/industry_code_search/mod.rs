//! The search in industry codes: what people want to do, in their own words, to the code that the standard has for it.
//!
//! [`IndustryCodeSearch`] asks for a code. [`IndustryCodes`] is the list with its search, for servers too.

mod answer;
mod card;
mod codes;
mod fetched;
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
    components::{
        Alert, AlertRole, AlertVariant, Button, ButtonType, ButtonVariant, RadioGroup, Requirement, Spinner,
        SpinnerLabelPosition, SpinnerSize, TextField, TextFieldType, icons,
    },
    runtime::{
        Choice, FieldBinding, FieldLink, Language, Model, Problem, Prop, Text, announcer, focus,
        form::bound,
        id_scope::{component_id, part_id},
        prop::class_names,
    },
    styles,
};
use leptos::{
    ev::{self, KeyboardEvent, MouseEvent},
    prelude::*,
};
use search::{Offered, Search, Start};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

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
    /// What is known of the code that is chosen at the start, so that it is shown with its name.
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
    let cards = Memo::new(move |_| search.cards());
    let has_cards = Memo::new(move |_| !cards.read().is_empty());
    let parts = Parts {
        search,
        id: id.clone(),
        name,
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
                    nostrip:on_change=on_change
                >
                    {card::list(cards_id, cards)}
                </RadioGroup>
            </div>
        }
    };
    if let Some(link) = &link {
        parts.lead_errors_to(link, has_cards);
    }
    let told = parts.told_at_field(link.as_ref(), error, has_cards);
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

/// What all parts share.
#[derive(Clone)]
struct Parts {
    search: Search,
    id: Prop<Text>,
    name: Prop<Text>,
}

impl Parts {
    /// The name and value of a button that works without a script.
    fn act_name(&self) -> Prop<Option<Text>> {
        self.name.map(|name| Some(posted::act_name(name).into()))
    }

    fn query_id(&self) -> Prop<Text> {
        part_id(&self.id, "query")
    }

    /// An error summary leads to the codes, or to the search while there are none.
    fn lead_errors_to(&self, link: &FieldLink, has_cards: Memo<bool>) {
        let (codes, query) = (part_id(&self.id, "codes"), self.query_id());
        link.set_control(Prop::derive(move || {
            // A form that is gone may still ask.
            if has_cards.try_get() == Some(true) {
                codes.get()
            } else {
                query.get()
            }
        }));
    }

    /// While there is nothing to choose, the search field says what is wrong.
    fn told_at_field(
        &self,
        link: Option<&FieldLink>,
        error: Prop<Option<Problem>>,
        has_cards: Memo<bool>,
    ) -> Prop<Option<Problem>> {
        let told = crate::runtime::form::error_of(link, error);
        if !told.may_be_some() {
            return told;
        }
        Prop::derive(move || told.get().filter(|_| !has_cards.get()))
    }

    fn field(
        &self,
        label: Prop<Option<Text>>,
        description: Prop<Option<Text>>,
        error: Prop<Option<Problem>>,
    ) -> AnyView {
        let search = self.search;
        let label = label.or(|| words::LABEL.text());
        let description = description
            .or(|| words::DESCRIPTION.text())
            .map(|text| Some(text.clone()));
        let query_name = self.name.map(|name| Some(Text::from(posted::query_name(name))));
        let query_id = self.query_id().map(|id| Some(id.clone()));
        let searching = Prop::derive(move || search.is_searching());
        let press = move |event: MouseEvent| {
            event.prevent_default();
            search.search();
        };
        view! {
            <div
                class="felles-industry-code-search__search"
                on:keydown=move |event: KeyboardEvent| on_enter(&event, search)
            >
                <TextField
                    class="felles-industry-code-search__query"
                    label=label
                    description=description
                    error=error
                    r#type=TextFieldType::Search
                    autocomplete="off"
                    name=query_name
                    id=query_id
                    value=search.query
                    on_change=move |text: String| search.written(&text)
                    on_focus=move |_: ev::FocusEvent| search.prepare()
                />
                <Button
                    class="felles-industry-code-search__button"
                    r#type=ButtonType::Submit
                    form_novalidate=true
                    icon=icons::MAGNIFYING_GLASS
                    name=self.act_name()
                    value=IndustryCodeAct::Search(String::new()).value()
                    loading=searching
                    on_click=press
                >
                    {words::SEARCH.text()}
                </Button>
            </div>
        }
        .into_any()
    }

    /// That nothing was found, or why not.
    fn status(&self) -> AnyView {
        let search = self.search;
        let shown = move || {
            if let Some(problem) = search.failure() {
                let alert = view! {
                    <Alert variant=AlertVariant::Danger role=AlertRole::Alert>{problem.text()}</Alert>
                };
                return Some(alert.into_any());
            }
            if search.found_nothing() && !search.is_searching() {
                let none = view! { <p class="felles-industry-code-search__none">{words::NO_HITS.text()}</p> };
                return Some(none.into_any());
            }
            None
        };
        shown.into_any()
    }

    fn legend(&self) -> Prop<Text> {
        let search = self.search;
        let (suggestions, choose) = (words::SUGGESTIONS.text(), words::CHOOSE.text());
        Prop::derive(move || {
            if search.offered.with(|offered| matches!(offered, Offered::Found(_))) {
                suggestions.get()
            } else {
                choose.get()
            }
        })
    }

    /// How much was found, or where the codes stand.
    fn counted(&self) -> Prop<Option<Text>> {
        let search = self.search;
        let language = Language::current();
        Prop::derive(move || {
            search.offered.with(|offered| match offered {
                Offered::Found(answer) if answer.count > 0 => Some(
                    language.with(|language| search::count_of(language, answer.count as u64, answer.suggestions.len())),
                ),
                Offered::Branch(level) => {
                    let branch = level.path.last()?;
                    Some(format!("{} {}", branch.code, branch.name).into())
                }
                _ => None,
            })
        })
    }

    /// The way on for those whom none fits.
    fn way_on(&self, on_none_fits: Callback<()>) -> AnyView {
        let search = self.search;
        let act_name = self.act_name();
        let offers = Memo::new(move |_| match (search.has_offered(), search.is_stuck()) {
            (true, _) => Some(&words::NONE_FITS),
            (false, true) => Some(&words::DESCRIBE),
            (false, false) => None,
        });
        let press = Callback::new(move |event: MouseEvent| {
            event.prevent_default();
            on_none_fits.run(());
        });
        let shown = move || {
            offers.get().map(|word| {
                view! {
                    <Button
                        variant=ButtonVariant::Secondary
                        r#type=ButtonType::Submit
                        form_novalidate=true
                        name=act_name.clone()
                        value=IndustryCodeAct::NoneFits.value()
                        on_click=press
                    >
                        {word.text()}
                    </Button>
                }
                .into_any()
            })
        };
        view! { <div class="felles-industry-code-search__on">{shown}</div> }.into_any()
    }
}

/// Enter searches at once. Where it ends a composed letter, it does that only.
fn on_enter(event: &KeyboardEvent, search: Search) {
    let has_modifier = event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key();
    let from = focus::path(event).into_iter().next();
    let in_field = from.is_some_and(|from| from.is_instance_of::<HtmlInputElement>());
    if event.key() == "Enter" && in_field && !has_modifier && !event.is_composing() {
        event.prevent_default();
        search.search();
    }
}

/// What turns and says that something is on its way.
fn on_its_way() -> AnyView {
    view! { <Spinner label_position=SpinnerLabelPosition::End size=SpinnerSize::Sm delayed=true /> }.into_any()
}
