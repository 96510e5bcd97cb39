//! [`Questionnaire`]: a few questions, one after the other, that lead to one result and the reasons for it.

mod answers;
pub mod business_form;
mod path;
mod problems;
mod result_view;
mod rule_text;
mod rules;
pub(crate) mod style;
mod ways;
mod words;

pub use answers::GivenAnswers;
pub use business_form::business_form_rules;
pub use path::QuestionnairePath;
pub(crate) use path::Walk;
pub use problems::RulesProblem;
pub(crate) use problems::{Asked, of_ids, of_questions, unreached};
pub use rule_text::RuleText;
pub use rules::{
    AnswerCondition, Question, QuestionAnswer, QuestionnaireResult, QuestionnaireRules, ResultReason, RuleLink,
};
pub(crate) use ways::Ways;

use crate::{
    components::{
        Button, ButtonType, ButtonVariant, CircleList, CircleListItem, HeadingLevel, InlineMessage, LegendSize, Radio,
        RadioGroup, Requirement,
    },
    runtime::{
        Language, Model, Problem, Prop, Text, address, announce, announcer, focus,
        id_scope::{component_id, part_id},
        prop::class_names,
        scripted,
    },
    styles,
};
use leptos::{ev, html, prelude::*};
use result_view::ResultView;

/// A few questions, one after the other, that lead to one result and the reasons for it. What is asked, when, and what it
/// leads to, is data.
///
/// Each question comes when the one before is answered, below it, and takes no focus. All answers can be changed at any
/// time; those that no longer apply are taken away, which is told once. Without a script it is a form with the method
/// `GET`: give a server's answer the pairs of its address, as [`GivenAnswers::from_query`] reads them.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let answers = GivenAnswers::from_query("owners=one");
/// let _ = view! { <Questionnaire rules=business_form_rules() answers=answers /> };
/// ```
#[component]
pub fn Questionnaire(
    /// The questions, when they are asked, and what they lead to.
    #[prop(into)]
    rules: Prop<QuestionnaireRules>,
    /// What is answered: a start, a signal to share it, or a signal with a callback to rule it. Where all is answered at the
    /// start, as in the address of a page without a script, the result is shown. Default: nothing.
    #[prop(optional, into)]
    answers: Model<GivenAnswers>,
    /// Called once for each time the user asks for the result, with the result.
    #[prop(optional, into)]
    on_result: Option<Callback<QuestionnaireResult>>,
    /// More below a result, such as a comparison: called with the id of the result. Default: nothing.
    #[prop(optional, into)]
    more: Option<Callback<String, AnyView>>,
    /// Which heading the result has. Default: `h2`.
    #[prop(optional)]
    level: HeadingLevel,
    /// Where the browser sends the answers without a script. Default: the address of the page.
    #[prop(optional, into)]
    action: Option<Prop<Text>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    announcer::prepare();
    let id = component_id(&id, Some("questionnaire"));
    let rules = Memo::new(move |_| rules.get());
    let is_complete =
        Memo::new(move |_| rules.with(|rules| answers.signal().with(|answers| rules.path(answers).is_complete)));
    let course = Course {
        rules,
        answers,
        is_complete,
        shown: RwSignal::new(is_complete.get_untracked()),
        takes_focus: StoredValue::new(false),
        dropped: RwSignal::new(Vec::new()),
        language: StoredValue::new(Language::current()),
    };
    let form = NodeRef::<html::Form>::new();
    let heading_id = part_id(&id, "result");
    let again = action.clone().unwrap_or_else(|| Prop::from("?"));
    let shown = move || course.shown.get() && course.is_complete.get();
    let result = move || {
        shown().then(|| {
            let view = ResultView {
                rules,
                answers,
                takes_focus: course.takes_focus,
                more,
                level,
                heading_id: heading_id.clone(),
            };
            (view.draw(), answer_again(course, again.clone(), form)).into_any()
        })
    };
    let go_on = move || {
        if course.is_complete.get() && !course.shown.get() {
            view! {
                <Button r#type=ButtonType::Submit class="felles-questionnaire__show">{words::SHOW_RESULT.text()}</Button>
            }
            .into_any()
        } else if cfg!(feature = "csr") {
            ().into_any()
        } else {
            view! {
                <div class="felles-questionnaire__without-script">
                    <Button r#type=ButtonType::Submit variant=ButtonVariant::Secondary>{words::NEXT.text()}</Button>
                </div>
            }
            .into_any()
        }
    };
    view! {
        <form
            class=class_names("felles-questionnaire", &class)
            id=id
            method="get"
            action=action.map(address::of_link).unwrap_or_default()
            novalidate=scripted(true)
            on:submit=move |event: ev::SubmitEvent| {
                event.prevent_default();
                course.show(on_result);
            }
            node_ref=form
        >
            {questions(course)}
            {dropped_note(course)}
            {go_on}
            {result}
        </form>
    }
    .into_any()
}

/// What the parts share.
#[derive(Clone, Copy)]
struct Course {
    rules: Memo<QuestionnaireRules>,
    answers: Model<GivenAnswers>,
    is_complete: Memo<bool>,
    /// The user has asked for the result, and changed nothing since.
    shown: RwSignal<bool>,
    /// Whether the result takes the focus: when the user has asked for it, not when the page opens with it.
    takes_focus: StoredValue<bool>,
    /// The questions whose answers were taken away by the last change.
    dropped: RwSignal<Vec<RuleText>>,
    language: StoredValue<Prop<Language>>,
}

impl Course {
    fn choose(self, question: &str, answer: String) {
        let before = self.answers.get_untracked();
        let wanted = before.clone().with(question, answer);
        let change = self.rules.with_untracked(|rules| {
            let (was, is) = (rules.path(&before), rules.path(&wanted));
            let is_new = |next: &&&Question| !was.questions.iter().any(|known| known.id == next.id);
            Change {
                // What was no answer before is none that is lost.
                dropped: is
                    .dropped
                    .iter()
                    .filter(|dropped| was.answers.get(&dropped.id).is_some())
                    .map(|dropped| dropped.text.clone())
                    .collect(),
                new: is.questions.iter().find(is_new).map(|new| new.text.clone()),
                completes: is.is_complete && !was.is_complete,
                answers: is.answers,
            }
        });
        self.answers.set_by_user(change.answers.clone());
        if self.answers.get_untracked() != change.answers {
            return;
        }
        self.shown.set(false);
        self.tell(&change);
        self.dropped.set(change.dropped);
    }

    /// All that has changed, said together.
    fn tell(self, change: &Change) {
        let Some(language) = self.language.try_with_value(Prop::get_untracked) else {
            return;
        };
        if !change.dropped.is_empty() {
            announce(dropped_words(&change.dropped, &language));
        }
        if let Some(new) = &change.new {
            announce(words::NEXT_QUESTION.say(&language, None, &[("question", new.say(&language))]));
        } else if change.completes {
            announce(words::ALL_ANSWERED.say(&language, None, &[]));
        }
    }

    fn show(self, on_result: Option<Callback<QuestionnaireResult>>) {
        if !self.is_complete.get_untracked() || self.shown.get_untracked() {
            return;
        }
        self.takes_focus.set_value(true);
        self.dropped.set(Vec::new());
        self.shown.set(true);
        let answers = self.answers.get_untracked();
        let result = self.rules.with_untracked(|rules| rules.path(&answers).result.cloned());
        if let (Some(on_result), Some(result)) = (on_result, result) {
            on_result.run(result);
        }
    }
}

/// What an answer has changed.
struct Change {
    answers: GivenAnswers,
    dropped: Vec<RuleText>,
    new: Option<RuleText>,
    completes: bool,
}

fn dropped_words(dropped: &[RuleText], language: &Language) -> Text {
    let questions: Vec<_> = dropped
        .iter()
        .map(|question| question.say(language).to_string())
        .collect();
    let count = questions.len() as u64;
    words::DROPPED.say(language, Some(count), &[("questions", questions.join(" · ").into())])
}

/// Not live: it was announced.
fn dropped_note(course: Course) -> impl IntoView {
    let language = Language::current();
    move || {
        let dropped = course.dropped.get();
        let language = language.clone();
        (!dropped.is_empty()).then(|| {
            let said = move || language.with(|language| dropped_words(&dropped, language));
            view! { <InlineMessage class="felles-questionnaire__note">{said}</InlineMessage> }.into_any()
        })
    }
}

fn questions(course: Course) -> AnyView {
    let asked = Memo::new(move |_| {
        course.rules.with(|rules| {
            course.answers.signal().with(|answers| {
                let questions = rules.path(answers).questions.into_iter();
                questions.map(|question| question.id.clone()).collect::<Vec<_>>()
            })
        })
    });
    view! {
        <CircleList class="felles-questionnaire__questions">
            <For each=move || asked.get() key=String::clone let:question>
                {question_view(course, &question)}
            </For>
        </CircleList>
    }
    .into_any()
}

fn question_view(course: Course, id: &str) -> AnyView {
    let question = course.rules.with_untracked(|rules| rules.question(id).cloned());
    let Some(question) = question else { return ().into_any() };
    let name = question.id.clone();
    let choose = move |answer: String| course.choose(&name, answer);
    let view = one_question(&question, course.answers, choose, Prop::default(), Prop::default());
    view! { <CircleListItem>{view}</CircleListItem> }.into_any()
}

/// A question as native radio buttons, whose names are the ids of the data.
pub(crate) fn one_question(
    question: &Question,
    answers: Model<GivenAnswers>,
    choose: impl Fn(String) + Send + Sync + 'static,
    id: Prop<Option<Text>>,
    error: Prop<Option<Problem>>,
) -> AnyView {
    let name = question.id.clone();
    let chosen = Signal::derive(move || answers.signal().with(|answers| answers.get(&name).map(str::to_owned)));
    let choose = Callback::new(move |answer: Option<String>| {
        if let Some(answer) = answer {
            choose(answer);
        }
    });
    let choices = question.answers.clone();
    // Made within the group: each asks for it.
    let choice = |answer: QuestionAnswer| {
        let help = RuleText::optional(answer.help.as_ref());
        view! { <Radio label=answer.text.text() value=answer.id description=help /> }
    };
    view! {
        <RadioGroup
            legend=question.text.text()
            legend_size=LegendSize::Lg
            description=RuleText::optional(question.help.as_ref())
            required=Requirement::RequiredUnmarked
            name=question.id.clone()
            id=id
            error=error
            selected=(chosen, choose)
        >
            {choices.into_iter().map(choice).collect_view()}
        </RadioGroup>
    }
    .into_any()
}

fn answer_again(course: Course, href: Prop<Text>, form: NodeRef<html::Form>) -> impl IntoView {
    let press = move |event: ev::MouseEvent| {
        event.prevent_default();
        course.shown.set(false);
        course.dropped.set(Vec::new());
        course.answers.set_by_user(GivenAnswers::default());
        let first = form
            .get_untracked()
            .and_then(|form| focus::places_in(&form).into_iter().next());
        if let Some(first) = first {
            focus::go_to(&first);
        }
    };
    view! {
        <Button variant=ButtonVariant::Tertiary class="felles-questionnaire__again" href=href on_click=press>
            {words::START_AFRESH.text()}
        </Button>
    }
}
