//! [`Parts`]: the search field, what is said of what was found, and the way on.

use super::{
    IndustryCodeAct, posted,
    search::{self, Offered, Search},
    words,
};
use crate::{
    components::{Alert, AlertRole, AlertVariant, Button, ButtonType, ButtonVariant, TextField, TextFieldType, icons},
    runtime::{FieldLink, Language, Problem, Prop, Text, focus, id_scope::part_id},
};
use leptos::{
    ev::{self, KeyboardEvent, MouseEvent},
    prelude::*,
};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// What all parts share.
#[derive(Clone)]
pub(super) struct Parts {
    pub search: Search,
    pub id: Prop<Text>,
    pub name: Prop<Text>,
    pub disabled: Prop<bool>,
}

impl Parts {
    /// The name and value of a button that works without a script.
    pub fn act_name(&self) -> Prop<Option<Text>> {
        self.name.map(|name| Some(posted::act_name(name).into()))
    }

    fn query_id(&self) -> Prop<Text> {
        part_id(&self.id, "query")
    }

    /// An error summary leads to the codes, or to the search while there are none.
    pub fn lead_errors_to(&self, link: &FieldLink, has_cards: Memo<bool>) {
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
    pub fn told_at_field(
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

    pub fn field(
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
                on:keydown=move |event: KeyboardEvent| on_enter(&event, &search)
            >
                <TextField
                    class="felles-industry-code-search__query"
                    label=label
                    description=description
                    error=error
                    r#type=TextFieldType::Search
                    autocomplete="off"
                    disabled=self.disabled.clone()
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
                    disabled=self.disabled.clone()
                    on_click=press
                >
                    {words::SEARCH.text()}
                </Button>
            </div>
        }
        .into_any()
    }

    /// That nothing was found, or why not.
    pub fn status(&self) -> AnyView {
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

    pub fn legend(&self) -> Prop<Text> {
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
    pub fn counted(&self) -> Prop<Option<Text>> {
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
    pub fn way_on(&self, on_none_fits: Callback<()>) -> AnyView {
        let search = self.search;
        let act_name = self.act_name();
        let disabled = self.disabled.clone();
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
                        disabled=disabled.clone()
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
fn on_enter(event: &KeyboardEvent, search: &Search) {
    let has_modifier = event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key();
    let from = focus::path(event).into_iter().next();
    let in_field = from.is_some_and(|from| from.is_instance_of::<HtmlInputElement>());
    if event.key() == "Enter" && in_field && !has_modifier && !event.is_composing() {
        event.prevent_default();
        search.search();
    }
}
