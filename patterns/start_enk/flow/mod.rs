//! [`Flow`]: where the user is, where they go, and what is saved and sent on the way.

mod drafts;
mod saving;
mod sending;

use super::{
    application::{EnkApplication, EnkPerson, Who},
    place::Place,
    service::{EnkError, EnkReceipt},
    step::{EnkCourse, EnkStep},
    tasks::{Answer, EnkTasks},
    words,
};
use crate::{
    patterns::name_form::NameAnswer,
    runtime::{FormState, Model, Problem, Task, Text, browser_value::BrowserValue, focus, form::FormBuilder},
    values::DateValue,
};
use drafts::DraftQueue;
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use sending::new_key;
use web_sys::{MouseEvent, js_sys::Reflect};

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
    drafts: StoredValue<DraftQueue>,
    /// Until what is being written is saved.
    pause: BrowserValue<Timeout>,
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
        // Who has answered all has seen the review, or may as well go there.
        let reviewed = step.get_untracked() == EnkStep::Review
            || untrack(|| EnkStep::first_open(&form, &course.get())) == EnkStep::Review;
        Self {
            form,
            person,
            drafts: StoredValue::new(DraftQueue::new(&begin.tasks)),
            tasks: StoredValue::new(begin.tasks),
            today,
            step,
            place: begin.place,
            course,
            receipt: RwSignal::new(begin.receipt),
            resumed: RwSignal::new(false),
            trouble: RwSignal::new(None),
            name_answer: RwSignal::new(None),
            reviewed: RwSignal::new(reviewed),
            on_received: begin.on_received,
            patience: BrowserValue::default(),
            pause: BrowserValue::default(),
            takes_focus: StoredValue::new(false),
        }
    }

    fn task<T: Clone + Send + Sync + 'static, In: 'static>(
        &self,
        of: impl FnOnce(&EnkTasks) -> &Task<In, T>,
    ) -> Option<Task<In, T>> {
        self.tasks.try_with_value(|tasks| of(tasks).clone())
    }

    /// Whether the page is gone, which an answer may come too late for.
    fn is_gone(self) -> bool {
        self.course.try_get_untracked().is_none()
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
            // After one application, this begins another.
            self.receipt.set(None);
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
