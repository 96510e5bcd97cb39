//! A page of questions.

use super::{
    Own,
    course::{CHECKLIST, FROM},
    words,
};
use crate::{
    components::{
        Button, ButtonGroup, ButtonType, ButtonVariant, ErrorSummary, Heading, HeadingSize, Lead, SummaryError,
    },
    patterns::{Question, RuleText, questionnaire::one_question},
    runtime::{Language, Problem, Prop, Text, address, scripted},
};
use leptos::{ev, prelude::*};

/// The page with an id.
pub(super) fn view(own: &Own, id: String, is_missing: bool) -> AnyView {
    let page = own
        .rules
        .with_untracked(|rules| rules.pages.iter().find(|page| page.id == id).cloned());
    let Some(page) = page else { return ().into_any() };
    let title = page.title.text();
    let text = page.text.as_ref().map(|text| {
        let text = text.text();
        view! { <Lead>{text}</Lead> }
    });
    let found = own.saving.found(own.flow);
    let tries = Tries {
        own: own.clone(),
        page: id.clone(),
        attempts: RwSignal::new(u32::from(is_missing)),
        language: Language::current(),
    };
    let (summary, submit) = (tries.clone(), tries.clone());
    let errors = Prop::derive(move || summary.errors());
    let attempt = tries.attempts;
    view! {
        <form
            class="felles-guide__page"
            method="get"
            action=own.action.clone().map(address::of_link).unwrap_or_default()
            novalidate=scripted(true)
            on:submit=move |event: ev::SubmitEvent| {
                event.prevent_default();
                submit.go_on();
            }
        >
            {found}
            <div class="felles-guide__heading">
                <p class="felles-guide__count">{counter(own, &id)}</p>
                <Heading level=own.level size=HeadingSize::Lg>{title}</Heading>
            </div>
            {text}
            <ErrorSummary errors=errors attempt=attempt heading_level=own.level.below() />
            {answered_elsewhere(own, &id)}
            {questions(tries)}
            {ways(own, &id)}
        </form>
    }
    .into_any()
}

/// The attempts to go on from a page.
#[derive(Clone)]
struct Tries {
    own: Own,
    page: String,
    attempts: RwSignal<u32>,
    language: Prop<Language>,
}

impl Tries {
    fn go_on(&self) {
        let next = self.own.rules.with_untracked(|rules| {
            let answers = self.own.answers.get_untracked();
            let course = rules.course(&answers);
            let place = course.place_of(&self.page)?;
            course
                .is_answered(course.pages[place])
                .then(|| course.after(place).to_owned())
        });
        match next {
            Some(next) => self.own.flow.go(next),
            None => self.attempts.update(|attempts| *attempts += 1),
        }
    }

    /// The questions of the page, as they are asked now. Tracked.
    fn asked<T>(&self, look: impl Fn(&Question, bool) -> T) -> Vec<T> {
        self.own.rules.with(|rules| {
            let course = self.own.answers.signal().with(|answers| rules.course(answers));
            let page = course.place_of(&self.page).map(|place| course.pages[place]);
            let questions = page.into_iter().flat_map(|page| course.questions_of(page));
            questions
                .map(|question| look(question, question.answered(&course.answers).is_some()))
                .collect()
        })
    }

    fn problem(&self, question: &RuleText) -> Problem {
        let text = self.language.with(|language| question.say(language));
        Problem::word(&words::ANSWER_THIS).value("question", text)
    }

    /// What is told, once the user has tried to go on.
    fn errors(&self) -> Vec<SummaryError> {
        if self.attempts.get() == 0 {
            return Vec::new();
        }
        let errors = self.asked(|question, is_answered| {
            let id = self.own.part("question", &question.id).get();
            (!is_answered).then(|| SummaryError::new(self.problem(&question.text), &id))
        });
        errors.into_iter().flatten().collect()
    }
}

fn questions(tries: Tries) -> AnyView {
    let asked = tries.clone();
    let ids = Memo::new(move |_| asked.asked(|question, _| question.id.clone()));
    view! {
        <div class="felles-guide__questions">
            <For each=move || ids.get() key=String::clone let:id>
                {question_view(&tries, &id)}
            </For>
        </div>
    }
    .into_any()
}

fn question_view(tries: &Tries, id: &str) -> AnyView {
    let question = tries.own.rules.with_untracked(|rules| {
        let mut questions = rules.pages.iter().flat_map(|page| &page.questions);
        questions.find(|question| question.id == id).cloned()
    });
    let Some(question) = question else { return ().into_any() };
    let answers = tries.own.answers;
    let name = question.id.clone();
    let choose = move |answer: String| answers.set_by_user(answers.get_untracked().with(&name, answer));
    let error = {
        let (tries, question) = (tries.clone(), question.clone());
        Prop::derive(move || {
            let is_open = answers.signal().with(|answers| question.answered(answers).is_none());
            (is_open && tries.attempts.get() != 0).then(|| tries.problem(&question.text))
        })
    };
    let group = tries.own.part("question", &question.id);
    one_question(&question, answers, choose, group.into(), error)
}

fn counter(own: &Own, id: &str) -> Prop<Text> {
    let (rules, answers, id) = (own.rules, own.answers, id.to_owned());
    words::PAGE_OF.with(move || {
        rules.with(|rules| {
            let course = answers.signal().with(|answers| rules.course(answers));
            let place = course.place_of(&id).unwrap_or_default() + 1;
            vec![
                ("page", place.to_string().into()),
                ("pages", course.pages.len().to_string().into()),
            ]
        })
    })
}

/// What was answered on other pages, and which page this is, for a form that is sent without a script. Read once: with a
/// script it is not sent.
fn answered_elsewhere(own: &Own, id: &str) -> impl IntoView + use<> {
    let page = id.to_owned();
    let others: Vec<_> = own.rules.with_untracked(|rules| {
        let answers = own.answers.get_untracked();
        let course = rules.course(&answers);
        let here = rules.pages.iter().find(|page| page.id == id);
        let is_here = |name: &str| here.is_some_and(|page| page.questions.iter().any(|question| question.id == name));
        let others = course.answers.pairs().filter(|(name, _)| !is_here(name));
        others
            .map(|(name, answer)| (name.to_owned(), answer.to_owned()))
            .collect()
    });
    (!cfg!(feature = "csr")).then(|| {
        let hidden = others
            .into_iter()
            .chain([(FROM.to_owned(), page)])
            .map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
        hidden.collect_view()
    })
}

/// The way on, and the way back, which is a link.
fn ways(own: &Own, id: &str) -> AnyView {
    let (rules, answers, page) = (own.rules, own.answers, id.to_owned());
    let is_last = Memo::new(move |_| {
        rules.with(|rules| {
            let course = answers.signal().with(|answers| rules.course(answers));
            course
                .place_of(&page)
                .is_some_and(|place| course.after(place) == CHECKLIST)
        })
    });
    let next = move || {
        if is_last.get() {
            words::TO_CHECKLIST.text()
        } else {
            words::NEXT.text()
        }
    };
    let before = own.rules.with_untracked(|rules| {
        let answers = own.answers.get_untracked();
        rules.course(&answers).before(id).map(str::to_owned)
    });
    let back = before.map(|before| way_back(own, before, words::BACK.text()));
    view! {
        <ButtonGroup stack_when_narrow=true>
            {back} <Button r#type=ButtonType::Submit>{next}</Button>
        </ButtonGroup>
    }
    .into_any()
}

/// A link to a page, with the answers in its address, that goes there at once where the script runs.
pub(super) fn way_back(own: &Own, page: String, label: Prop<Text>) -> AnyView {
    let (href, flow) = (own.address(&page), own.flow);
    let press = move |event: ev::MouseEvent| {
        event.prevent_default();
        flow.go(page.clone());
    };
    view! { <Button variant=ButtonVariant::Secondary href=href on_click=press>{label}</Button> }.into_any()
}
