//! [`Look`]: what the pages are given by whoever uses the service, and a question as they all have it.

use super::{flow::Flow, step::EnkStep, words::YES};
use crate::{
    components::{Form, Heading, HeadingLevel, NavigationButtons, NavigationKind, Paragraph},
    patterns::industry_code_search::{
        IndustryCodeAnswer, IndustryCodeLevel, IndustryCodeSource, IndustryCodeSuggestion,
    },
    runtime::{Prop, Task, Text},
    values::PostalCode,
};
use leptos::prelude::*;

/// What a server knows of the industry code when it writes the page, for browsers that run no script.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnkCodeStart {
    /// What was searched for.
    pub query: String,
    /// What that found.
    pub hits: Option<IndustryCodeAnswer>,
    /// The place in the tree that is open.
    pub level: Option<IndustryCodeLevel>,
    /// The code that is chosen.
    pub chosen: Option<IndustryCodeSuggestion>,
}

/// A postal code and its place.
pub(super) type FoundPlace = (PostalCode, String);

/// What the pages are given by whoever uses the service.
#[derive(Clone)]
pub(super) struct Look {
    pub level: HeadingLevel,
    pub action: Option<Callback<EnkStep, Text>>,
    pub hidden: Option<ViewFn>,
    pub codes: IndustryCodeSource,
    pub places: Option<Task<PostalCode, Option<String>>>,
    /// The place that was found last, with its code.
    pub found_place: RwSignal<Option<FoundPlace>>,
    pub code_start: EnkCodeStart,
    pub query: RwSignal<String>,
    pub failed_searches: RwSignal<u32>,
}

/// The same task, which keeps what it found last: what is shown later need not ask again.
pub(super) fn keep_found(
    places: Task<PostalCode, Option<String>>,
    found: RwSignal<Option<FoundPlace>>,
) -> Task<PostalCode, Option<String>> {
    Task::from(move |code: PostalCode| {
        let work = places.call(code);
        async move {
            let place = work.await?;
            if let Some(place) = place.clone() {
                found.try_set(Some((code, place)));
            }
            Ok(place)
        }
    })
}

/// An address as it is shown: with the place after its postal code, where that was found.
pub(super) fn with_place(address: &str, found: Option<&FoundPlace>) -> String {
    match found {
        Some((code, place)) if address.ends_with(code.as_str()) => format!("{address} {place}"),
        _ => address.to_owned(),
    }
}

/// A page that asks one thing.
pub(super) struct Question {
    pub step: EnkStep,
    pub heading: Prop<Text>,
    /// What helps to answer, between the question and the fields.
    pub help: Option<Prop<Text>>,
    /// What the way on says. None: «Neste».
    pub next: Option<Prop<Text>>,
    pub kind: NavigationKind,
    /// The page has a way on of its own.
    pub without_next: bool,
}

impl Question {
    pub fn new(step: EnkStep, heading: Prop<Text>) -> Self {
        Self {
            step,
            heading,
            help: None,
            next: None,
            kind: NavigationKind::Next,
            without_next: false,
        }
    }

    pub fn help(self, help: Prop<Text>) -> Self {
        Self {
            help: Some(help),
            ..self
        }
    }

    pub fn next(self, next: Prop<Text>) -> Self {
        Self {
            next: Some(next),
            ..self
        }
    }

    /// The page, which goes on when nothing is wrong with its answers.
    pub fn view(self, flow: Flow, look: &Look, fields: impl FnOnce() -> AnyView + Send + 'static) -> AnyView {
        let step = self.step;
        self.view_with(look, flow, Callback::new(move |()| flow.done(step)), fields)
    }

    /// The page, with a way on of its own.
    pub fn view_with(
        self,
        look: &Look,
        flow: Flow,
        on_valid: Callback<()>,
        fields: impl FnOnce() -> AnyView + Send + 'static,
    ) -> AnyView {
        let step = self.step;
        let action = look.action.map(|action| Prop::Static(action.run(step)));
        let hidden = look.hidden.clone().map(|hidden| hidden.run());
        let (next, kind) = (self.next, self.kind);
        let buttons = (!self.without_next)
            .then_some(move || view! { <NavigationButtons nostrip:next=next.clone() kind=kind /> }.into_any());
        let help = self.help.map(|help| view! { <Paragraph>{help}</Paragraph> }.into_any());
        view! {
            {question_heading(look.level, self.heading)}
            {help}
            <Form
                form=flow.form
                part=step.part().unwrap_or_default()
                on_valid=on_valid
                nostrip:action=action
                without_draft_notice=true
                class="felles-start-enk__form"
            >
                {hidden}
                {fields()}
                {buttons.map(|buttons| buttons())}
            </Form>
        }
        .into_any()
    }
}

/// The heading of a step, which takes the focus when the step is gone to.
pub(super) fn question_heading(level: HeadingLevel, heading: Prop<Text>) -> AnyView {
    view! {
        <Heading level=level tabindex=Some(-1) class="felles-start-enk__question">{heading}</Heading>
    }
    .into_any()
}

/// An answer as it is shown: an empty one is yes.
pub(super) fn shown(answer: &str) -> Prop<Text> {
    if answer.is_empty() {
        YES.text()
    } else {
        Prop::Static(answer.to_owned().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_stands_after_its_own_postal_code_only() {
        let found = |code: &str| Some((code.parse::<PostalCode>().expect("a code"), "OSLO".to_owned()));
        assert_eq!(
            with_place("Storgata 12, 0155", found("0155").as_ref()),
            "Storgata 12, 0155 OSLO"
        );
        // The code was changed after the place was found.
        assert_eq!(
            with_place("Storgata 12, 0155", found("5003").as_ref()),
            "Storgata 12, 0155"
        );
        assert_eq!(with_place("Storgata 12, 0155", None), "Storgata 12, 0155");
    }
}
