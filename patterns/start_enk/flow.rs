//! [`Flow`]: where the user is, where they go, and what is saved and sent on the way.

use super::{
    application::{EnkAnswers, EnkApplication, EnkPerson, Who},
    place::Place,
    rules,
    service::{EnkDraft, EnkError, EnkReceipt},
    step::{EnkCourse, EnkStep},
    tasks::{Answer, EnkTasks},
    words,
};
use crate::{
    patterns::name_form::NameAnswer,
    runtime::{FormAnswer, FormState, Model, Problem, Task, Text, browser_value::BrowserValue, focus, form::FormBuilder},
    values::DateValue,
};
use gloo::timers::callback::Timeout;
use leptos::{prelude::*, task::spawn_local};
use web_sys::{
    MouseEvent,
    js_sys::{Math, Reflect},
};

/// How long an answer may take, in milliseconds, before the user is told that none came.
const PATIENCE_MS: u32 = 30_000;

/// What all parts of the service share.
#[derive(Clone, Copy)]
pub(super) struct Flow {
    pub form: FormState<EnkApplication>,
    pub person: StoredValue<EnkPerson>,
    pub tasks: StoredValue<EnkTasks>,
    pub today: DateValue,
    pub step: Model<EnkStep>,
    pub place: Place,
    pub course: Memo<EnkCourse>,
    pub receipt: RwSignal<Option<EnkReceipt>>,
    /// Whether answers came back from an earlier visit, until the user goes on.
    pub resumed: RwSignal<bool>,
    /// Why the draft could not be saved where it should be, where the user can do something about it.
    pub trouble: RwSignal<Option<EnkError>>,
    /// What the register said of the name.
    pub name_answer: RwSignal<Option<NameAnswer>>,
    /// Whether the user has come to the review: from then on each step leads back there.
    reviewed: RwSignal<bool>,
    on_received: Option<Callback<EnkReceipt>>,
    patience: BrowserValue<Timeout>,
    /// Whether the next step takes the focus: when the user went there, and not when a page opens there.
    takes_focus: StoredValue<bool>,
}

/// What a flow is made of.
pub(super) struct Begin {
    pub form: FormState<EnkApplication>,
    pub person: EnkPerson,
    pub tasks: EnkTasks,
    pub today: DateValue,
    pub step: Model<EnkStep>,
    pub place: Place,
    pub receipt: Option<EnkReceipt>,
    pub on_received: Option<Callback<EnkReceipt>>,
}

impl Flow {
    pub fn new(begin: Begin) -> Self {
        let Begin { form, today, step, .. } = begin;
        let person = StoredValue::new(begin.person);
        let course = Memo::new(move |_| {
            person
                .try_with_value(|person| EnkCourse::of(&form, person, today))
                .unwrap_or_default()
        });
        Self {
            form,
            person,
            tasks: StoredValue::new(begin.tasks),
            today,
            step,
            place: begin.place,
            course,
            receipt: RwSignal::new(begin.receipt),
            resumed: RwSignal::new(false),
            trouble: RwSignal::new(None),
            name_answer: RwSignal::new(None),
            reviewed: RwSignal::new(step.get_untracked() == EnkStep::Review),
            on_received: begin.on_received,
            patience: BrowserValue::default(),
            takes_focus: StoredValue::new(false),
        }
    }

    fn task<T: Clone + Send + Sync + 'static, In: 'static>(
        &self,
        of: impl FnOnce(&EnkTasks) -> &Task<In, T>,
    ) -> Option<Task<In, T>> {
        self.tasks.try_with_value(|tasks| of(tasks).clone())
    }

    // Where the user goes
    // -------------------

    /// Shows a step.
    fn show(self, step: EnkStep, replaces: bool) {
        // Why it was not sent is a matter of the review.
        self.form.context().core().forget_failure();
        self.resumed.set(false);
        match step {
            EnkStep::Review => self.reviewed.set(true),
            // Which of two ways the trade is told is decided by where one goes.
            EnkStep::Trade => self.form.trade.described.set(false),
            EnkStep::Description => self.form.trade.described.set(true),
            _ => {}
        }
        self.takes_focus.set_value(true);
        self.step.set_by_user(step);
        let receipt = self.receipt.get_untracked();
        self.place
            .enter(step, receipt.as_ref().filter(|_| step == EnkStep::Receipt), replaces);
    }

    /// The user wants to go to a step: there, or to the first that must be done before it.
    pub fn open(self, wanted: EnkStep) {
        let step = self.allowed(wanted);
        let is_there = self.step.get_untracked() == step;
        if !is_there {
            self.show(step, step != wanted);
        } else if step != wanted {
            self.place.enter(step, None, true);
        }
    }

    fn allowed(self, wanted: EnkStep) -> EnkStep {
        untrack(|| match wanted {
            EnkStep::Receipt | EnkStep::Welcome if self.receipt.get().is_some() => wanted,
            _ => {
                let course = self.course.get();
                if wanted.may_be_shown(&self.form, &course) {
                    wanted
                } else {
                    EnkStep::first_open(&self.form, &course)
                }
            }
        })
    }

    /// A step is answered, and nothing is wrong with it.
    pub fn done(self, step: EnkStep) {
        self.name_submission();
        if step == EnkStep::Who {
            self.propose_address();
        }
        let next = untrack(|| step.after(&self.form, &self.course.get(), self.reviewed.get()));
        self.show(next, false);
        self.save(next);
    }

    /// No industry code fits: the trade is told in words.
    pub fn describe(self) {
        self.open(EnkStep::Description);
        self.save(EnkStep::Description);
    }

    /// A link to a step was followed: one goes there without leaving the page.
    pub fn follow_link(self, event: &MouseEvent) {
        let is_plain =
            event.button() == 0 && !event.ctrl_key() && !event.meta_key() && !event.shift_key() && !event.alt_key();
        if !is_plain || event.default_prevented() {
            return;
        }
        let mut path = focus::path(event).into_iter();
        let link = path.find(|at| at.matches("a[href]").unwrap_or(false));
        let address = link.and_then(|link| Reflect::get(&link, &"href".into()).ok()?.as_string());
        if let Some(step) = address.and_then(|address| self.place.step_of(&address)) {
            event.prevent_default();
            self.open(step);
        }
    }

    /// The submission has a name from the first step on: it is kept with the draft, and so the same in every tab.
    fn name_submission(self) {
        if untrack(|| self.form.submission.raw()).is_empty() {
            self.form.submission.set(new_key());
        }
    }

    /// The home address is proposed to who will own the business, and to nobody else.
    fn propose_address(self) {
        let Some(home) = self.person.try_with_value(|person| person.address.clone()).flatten() else {
            return;
        };
        let (who, address) = untrack(|| (self.form.who.value(), self.form.address));
        let street = untrack(|| address.street.raw());
        if who == Some(Who::Me) && street.is_empty() {
            FormBuilder::begin(&address.street, &home.street);
            FormBuilder::begin(&address.postal_code, &home.postal_code);
        } else if who == Some(Who::Other) && street == home.street {
            address.street.set(String::new());
            address.postal_code.model().set_by_user(String::new());
        }
    }

    /// Whether the step takes the focus now. Asked once for each step.
    pub fn takes_focus(self) -> bool {
        self.takes_focus.try_update_value(std::mem::take).unwrap_or_default()
    }

    // What is saved
    // -------------

    fn draft(self, step: EnkStep) -> EnkDraft {
        untrack(|| EnkDraft {
            step: step.slug().to_owned(),
            reviewed: self.reviewed.get(),
            pairs: EnkApplication::pairs(&self.form, &self.course.get()),
        })
    }

    fn save(self, step: EnkStep) {
        let Some(task) = self.task(|tasks| &tasks.save_draft) else {
            return;
        };
        let work = task.call(self.draft(step));
        let trouble = self.trouble;
        spawn_local(async move {
            // The browser has a draft too, so only what the user can do something about is told.
            let told = match work.await {
                Ok(Err(EnkError::LoggedOut)) => Some(EnkError::LoggedOut),
                _ => None,
            };
            if trouble.try_get_untracked().is_some_and(|before| before != told) {
                trouble.try_set(told);
            }
        });
    }

    /// The page was opened: what was answered before is there, in this browser or with the service.
    pub fn resume(self) {
        let wanted = self.place.step();
        self.place.follow(move |step| self.open(step));
        if wanted == Some(EnkStep::Receipt) && self.receipt.get_untracked().is_none() {
            self.fetch_receipt();
            return;
        }
        if untrack(|| self.form.is_dirty()) {
            self.continue_at(wanted);
            return;
        }
        let Some(task) = self.task(|tasks| &tasks.load_draft) else {
            return;
        };
        let work = task.call(());
        spawn_local(async move {
            let Ok(Ok(Some(draft))) = work.await else {
                self.open_quietly(wanted.unwrap_or_default());
                return;
            };
            // Whoever began to write meanwhile goes on with that.
            if untrack(|| self.form.is_dirty()) || self.step.signal().try_get_untracked().is_none() {
                return;
            }
            let saved = EnkStep::from_slug(&draft.step);
            self.form.take_posted(draft.pairs);
            self.continue_at(wanted.filter(|step| *step != EnkStep::Who).or(saved));
        });
    }

    fn continue_at(self, wanted: Option<EnkStep>) {
        let open = untrack(|| EnkStep::first_open(&self.form, &self.course.get()));
        self.reviewed.set(open == EnkStep::Review);
        if let Some(wanted) = wanted {
            self.open_quietly(wanted);
        }
        self.resumed.set(true);
    }

    /// Goes to a step as the page opens there: nothing takes the focus, and there is no way back to before.
    fn open_quietly(self, wanted: EnkStep) {
        let step = self.allowed(wanted);
        if self.step.signal().try_get_untracked().is_some_and(|now| now != step) {
            self.show(step, true);
            self.takes_focus.set_value(false);
        }
    }

    fn fetch_receipt(self) {
        let task = self.task(|tasks| &tasks.receipt);
        let Some((task, number)) = task.zip(Place::case_number()) else {
            self.open_quietly(EnkStep::Who);
            return;
        };
        let work = task.call(number);
        spawn_local(async move {
            match work.await {
                Ok(Ok(receipt)) => {
                    self.receipt.try_set(Some(receipt));
                    self.open_quietly(EnkStep::Receipt);
                }
                _ => self.open_quietly(EnkStep::Who),
            }
        });
    }

    /// Where the user can go on after a pause, if that is another step than this.
    pub fn way_on(self) -> Option<EnkStep> {
        let open = EnkStep::first_open(&self.form, &self.course.get());
        (open != self.step.get()).then_some(open)
    }

    /// All answers are thrown away.
    pub fn start_afresh(self) {
        self.forget();
        if let Some(task) = self.task(|tasks| &tasks.discard_draft) {
            let work = task.call(());
            spawn_local(async move {
                // What is left there is written over by the next draft.
                let _ = work.await;
            });
        }
        self.show(EnkStep::Who, true);
    }

    fn forget(self) {
        self.form.reset();
        self.reviewed.set(false);
        self.name_answer.set(None);
        self.trouble.set(None);
    }

    // What is sent
    // ------------

    /// Sends the application: once, however often it is asked for.
    pub fn submit(self) {
        let core = self.form.context().core().clone();
        if !core.may_send() || self.receipt.get_untracked().is_some() {
            return;
        }
        self.name_submission();
        let answers = self
            .person
            .try_with_value(|person| EnkAnswers::read(&self.form, person, self.today));
        match answers {
            Some(Ok(_)) => {}
            Some(Err(problems)) => return self.go_to_problem(&problems),
            None => return,
        }
        let Some(task) = self.task(|tasks| &tasks.submit) else {
            return;
        };
        let turn = core.begin_sending();
        let work = task.call(self.draft(EnkStep::Review));
        let late = core.clone();
        self.patience.set(Some(Timeout::new(PATIENCE_MS, move || {
            late.take_answer(turn, Err(Problem::word(&words::TIMED_OUT)));
        })));
        spawn_local(async move {
            let answer = work.await.unwrap_or_else(|_| Err(EnkError::Failed));
            self.patience.set(None);
            match answer {
                Ok(receipt) => {
                    if core.take_answer(turn, Ok(FormAnswer::Received)) {
                        self.received(receipt);
                    }
                }
                Err(EnkError::Refused(problems)) => {
                    let fields = problems.iter().cloned();
                    let fields = fields.map(|(field, problem)| (Text::from(field), problem)).collect();
                    core.take_answer(turn, Ok(FormAnswer::Refused(fields)));
                    self.go_to_problem(&problems);
                }
                Err(error) => {
                    core.take_answer(turn, Err(error.problem()));
                }
            }
        });
    }

    /// To the step of the first thing that is wrong, which its form tells.
    fn go_to_problem(self, problems: &[(String, Problem)]) {
        let step = problems.iter().find_map(|(field, _)| EnkStep::of_field(field));
        if let Some(step) = step.filter(|step| *step != self.step.get_untracked()) {
            self.show(step, false);
        }
    }

    fn received(self, receipt: EnkReceipt) {
        self.receipt.set(Some(receipt.clone()));
        self.show(EnkStep::Receipt, true);
        // The next application begins empty.
        self.forget();
        if let Some(on_received) = self.on_received {
            on_received.try_run(receipt);
        }
    }

    /// Checks a name for the owner that the answers speak of.
    pub fn name_check(self) -> Task<Text, NameAnswer> {
        Task::from(move |name: Text| {
            let task = self.task(|tasks| &tasks.check_name);
            let surname = untrack(|| self.surname());
            async move {
                let Some(task) = task else {
                    return Err(Problem::word(&words::FAILED));
                };
                let answer: Answer<NameAnswer> = task.call((name.to_string(), surname)).await?;
                answer.map_err(|error| error.problem())
            }
        })
    }

    /// The surname that the name must hold. Tracked.
    pub fn surname(self) -> String {
        if self.form.who.value() == Some(Who::Other) {
            return self.form.owner.surname.value().unwrap_or_default();
        }
        let surname = self.person.try_with_value(|person| person.surname.clone());
        surname.unwrap_or_default()
    }
}

/// Names a submission. It need not be secret, only like no other of the same person.
fn new_key() -> String {
    let part = || {
        let random = Math::random() * f64::from(u32::MAX);
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "from 0 to the greatest there is"
        )]
        let random = random as u32;
        format!("{random:08x}")
    };
    let key = [part(), part(), part(), part()].concat();
    debug_assert!(rules::is_submission_key(&key));
    key
}
