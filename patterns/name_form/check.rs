//! [`NameCheck`]: a name that is checked in a register before it is chosen.

use super::{BusinessNameFormFields, NameAnswer, rules::business_name_problem, words};
use crate::{
    components::{Button, ButtonVariant, FieldMessage, InlineMessage, MessageKind, TextField},
    patterns::owner_form::counting_surname,
    runtime::{
        FormField, Language, Model, Problem, Prop, Run, Task, TaskState, Text, announce, announcer, focus,
        roving_focus, scripted::until_scripted,
    },
};
use leptos::{ev::KeyboardEvent, html, prelude::*};

/// A name and its check.
#[derive(Clone)]
pub(super) struct NameCheck {
    name: FormField<String>,
    surname: Prop<Option<Text>>,
    run: Run<Text, NameAnswer>,
    answer: Model<Option<NameAnswer>>,
    /// The name that the answer is about.
    checked: StoredValue<String>,
    on_failed: Option<Callback<Problem>>,
    language: Prop<Language>,
    input: NodeRef<html::Input>,
}

impl NameCheck {
    pub fn new(
        fields: BusinessNameFormFields,
        surname: Prop<Option<Text>>,
        task: &Task<Text, NameAnswer>,
        answer: Model<Option<NameAnswer>>,
        on_failed: Option<Callback<Problem>>,
    ) -> Self {
        announcer::prepare();
        let check = Self {
            name: fields.name,
            surname,
            run: task.run(),
            answer,
            checked: StoredValue::new(untrack(|| fields.name.raw())),
            on_failed,
            language: Language::current(),
            input: NodeRef::new(),
        };
        check.ask_for_surname();
        check.take_answers();
        check.forget_what_changes();
        check
    }

    /// The surname is known to the page only, and so the rule is the page's.
    fn ask_for_surname(&self) {
        if !self.surname.may_be_some() {
            return;
        }
        let surname = self.surname.clone();
        self.name.add_rule(move |name| {
            let problem = surname.with(|surname| business_name_problem(name, surname.as_deref().unwrap_or_default()));
            problem.map_or(Ok(()), |problem| Err(problem.into()))
        });
    }

    fn take_answers(&self) {
        let check = self.clone();
        Effect::new(move || match check.run.state() {
            TaskState::Idle | TaskState::Pending => {}
            TaskState::Done(answer) => untrack(|| check.take(answer)),
            TaskState::Failed(problem) => untrack(|| check.fail(problem)),
        });
    }

    fn fail(&self, problem: Problem) {
        self.name.take_back();
        self.say(&Problem::word(&words::NOT_ANSWERED), Some(&problem));
        if let Some(on_failed) = self.on_failed {
            on_failed.run(problem);
        }
    }

    fn take(&self, answer: NameAnswer) {
        // It was changed by somebody else while it was checked: a draft came back.
        if self.checked.get_value() != self.name.raw() {
            self.run.reset();
            return;
        }
        if let NameAnswer::Refused(problem) = answer {
            self.name.reject(problem.clone());
            self.say(&problem, None);
            return;
        }
        self.name.take_back();
        if let Some(word) = said_of(&answer) {
            self.say(&word, None);
        }
        self.answer.set_by_user(Some(answer));
    }

    /// An answer is about one name only.
    fn forget_what_changes(&self) {
        let check = self.clone();
        Effect::new(move || {
            let name = check.name.raw();
            if check.checked.with_value(|checked| *checked == name) {
                return;
            }
            if !matches!(untrack(|| check.run.state()), TaskState::Idle) {
                check.run.reset();
            }
            if check.answer.get_untracked().is_some() {
                check.answer.set_by_user(None);
            }
        });
    }

    /// Once, to those who listen.
    fn say(&self, problem: &Problem, more: Option<&Problem>) {
        let text = self.language.with_untracked(|language| match more {
            Some(more) => Text::from(format!("{} {}", problem.say(language), more.say(language))),
            None => problem.say(language),
        });
        announce(text);
    }

    /// Whether it was checked, and can be used. Tracked.
    pub fn is_checked(&self) -> bool {
        let answer = self.answer.signal();
        answer.with(|answer| matches!(answer, Some(NameAnswer::Free | NameAnswer::Taken)))
    }

    /// Whether nobody could say. The server asks again when the form is sent, so it keeps nobody back. Tracked.
    pub fn could_not(&self) -> bool {
        matches!(self.run.state(), TaskState::Failed(_))
    }

    /// Asks the register, where nothing is wrong with the name as far as the page knows.
    pub fn start(&self) {
        if untrack(|| self.run.pending() || self.is_checked()) {
            return;
        }
        if let Some(problem) = untrack(|| self.name.problem()) {
            self.say(&problem, None);
            self.name.reject(problem);
            return;
        }
        let name = untrack(|| self.name.raw());
        self.checked.set_value(name.clone());
        self.run.start(name.trim().to_owned().into());
    }

    fn try_another(&self) {
        self.run.reset();
        self.answer.set_by_user(None);
        self.name.model().set_by_user(String::new());
        if let Some(input) = self.input.get_untracked() {
            focus::go_to(&input);
        }
    }

    /// The field, what is told of the check, and the button that starts it.
    pub fn view(self, readonly: Prop<bool>, disabled: Prop<bool>) -> AnyView {
        let locked = {
            let (check, readonly) = (self.clone(), readonly.clone());
            Prop::derive(move || readonly.get() || check.run.pending() || check.is_checked())
        };
        let message = {
            let answer = self.answer;
            Prop::derive(move || {
                answer
                    .signal()
                    .with(|answer| answer.as_ref().and_then(said_of))
                    .map(FieldMessage::success)
            })
        };
        // Enter checks, and does not send the form around, until there is nothing left to check.
        let on_enter = {
            let (check, readonly) = (self.clone(), readonly.clone());
            move |event: KeyboardEvent| {
                let is_enter = event.key() == "Enter" && roving_focus::is_plain(&event);
                let is_open = !readonly.get_untracked() && !untrack(|| check.is_checked() || check.could_not());
                if is_enter && is_open {
                    event.prevent_default();
                    check.start();
                }
            }
        };
        let off = readonly.either(&disabled);
        let help = self.help();
        let (input, name) = (self.input, self.name);
        let failure = self.failure();
        let check = self;
        view! {
            <TextField
                label=words::NAME.text()
                description=help
                field=name
                message=message
                readonly=locked
                disabled=disabled
                autocomplete="off"
                spellcheck=false
                node_ref=input
                on:keydown=on_enter
            />
            {failure}
            {move || (!off.get()).then(|| button(&check))}
        }
        .into_any()
    }

    fn help(&self) -> Prop<Text> {
        let (surname, language) = (self.surname.clone(), self.language.clone());
        let plain = words::HELP.text();
        if !surname.may_be_some() {
            return plain;
        }
        language.zip(&surname, |language, surname| {
            match surname
                .as_deref()
                .map(counting_surname)
                .filter(|counts| !counts.is_empty())
            {
                Some(counts) => {
                    let values = [("surname", Text::from(counts.to_owned()))];
                    words::HELP_SURNAME.say(language, None, &values)
                }
                None => words::HELP.say(language, None, &[]),
            }
        })
    }

    /// Why nobody could say. It is announced already.
    fn failure(&self) -> impl IntoView + use<> {
        let run = self.run;
        move || {
            let TaskState::Failed(problem) = run.state() else {
                return None;
            };
            let message = view! {
                <InlineMessage variant=MessageKind::Warning>
                    {words::NOT_ANSWERED.text()} " " {problem.text()}
                </InlineMessage>
            };
            Some(message.into_any())
        }
    }
}

/// What is said of a name that can be used.
fn said_of(answer: &NameAnswer) -> Option<Problem> {
    match answer {
        NameAnswer::Free => Some(Problem::word(&words::FREE)),
        NameAnswer::Taken => Some(Problem::word(&words::TAKEN)),
        NameAnswer::Refused(_) => None,
    }
}

/// One button for both acts, so that the one who has pressed it keeps the focus. Without a script there is nothing to check
/// with.
fn button(check: &NameCheck) -> AnyView {
    let is_checked = {
        let check = check.clone();
        Memo::new(move |_| check.is_checked())
    };
    let (ask, another) = (words::CHECK.text(), words::ANOTHER.text());
    let label = Prop::derive(move || if is_checked.get() { another.get() } else { ask.get() });
    let run = check.run;
    let check = check.clone();
    let press = move |_| {
        if is_checked.get_untracked() {
            check.try_another();
        } else {
            check.start();
        }
    };
    view! {
        <div class="felles-form__scripted" hidden=until_scripted(true)>
            <Button
                variant=ButtonVariant::Secondary
                loading=move || run.pending()
                prevent_double_click=true
                on_click=press
            >
                {label}
            </Button>
        </div>
    }
    .into_any()
}
