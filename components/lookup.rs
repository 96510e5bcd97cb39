//! What a look-up in a register says of itself: that it is under way, what was found, that nothing was, or why it failed,
//! with a way to try again. It is seen where it belongs, and said once to those who listen.

use super::{
    Button, ButtonVariant, InlineMessage, MessageKind, Spinner, SpinnerLabelPosition, SpinnerSize, icon, icons,
};
use crate::{
    runtime::{Language, Problem, Prop, Run, Task, TaskState, Text, Word, announce, announcer},
    styles,
};
use leptos::prelude::*;

pub(crate) mod style {
    use crate::styles::sheet;

    sheet!(
        "lookup",
        r#"
.felles-lookup {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: var(--felles-size-2);
    min-inline-size: 0;
    min-block-size: 1lh;
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
}
@media (scripting: none) {
    .felles-lookup:not(:has(> *)) {
        display: none;
    }
}
.felles-lookup__found {
    display: flex;
    gap: var(--felles-size-2);
    min-inline-size: 0;
    margin: 0;
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    overflow-wrap: anywhere;
}
.felles-lookup__symbol {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: calc((1lh - 1.25em) / 2);
    color: var(--felles-color-success-text-subtle);
}
.felles-lookup__text {
    min-inline-size: 0;
}
.felles-lookup__name {
    font-weight: var(--felles-font-weight-medium);
}
.felles-lookup__note {
    color: var(--felles-color-neutral-text-subtle);
}
"#
    );
}

crate::words! { "lookup";
    /// While it is under way.
    LOOKING_UP = { nb: "Slår opp", nn: "Slår opp", en: "Looking up" };
    /// Starts it once more after it failed.
    TRY_AGAIN = { nb: "Prøv igjen", nn: "Prøv igjen", en: "Try again" };
}

/// Something that was found, as it is shown: its name, and a note on what else is known.
#[derive(Clone, PartialEq)]
pub(crate) struct Found {
    pub name: Text,
    pub note: Option<Text>,
}

/// A look-up as one component runs it.
pub(crate) struct Lookup<In: 'static, Out: 'static> {
    run: Run<In, Option<Out>>,
    last: StoredValue<Option<In>>,
}

impl<In, Out> Clone for Lookup<In, Out> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<In, Out> Copy for Lookup<In, Out> {}

impl<In, Out> Lookup<In, Out>
where
    In: Clone + Send + Sync + 'static,
    Out: Clone + PartialEq + Send + Sync + 'static,
{
    pub fn new(task: &Task<In, Option<Out>>) -> Self {
        styles::adopt(&style::SHEET);
        announcer::prepare();
        Self {
            run: task.run(),
            last: StoredValue::new(None),
        }
    }

    pub fn start(&self, input: In) {
        self.last.set_value(Some(input.clone()));
        self.run.start(input);
    }

    /// What was asked for no longer is.
    pub fn forget(&self) {
        self.last.set_value(None);
        self.run.reset();
    }

    /// Whether it is under way, tracked.
    pub fn pending(&self) -> bool {
        self.run.pending()
    }

    /// Tells what is found, and that it no longer is.
    pub fn tell(&self, on_found: Option<Callback<Option<Out>>>) {
        let Some(on_found) = on_found else { return };
        let run = self.run;
        let found = Memo::new(move |_| match run.state() {
            TaskState::Done(found) => found,
            _ => None,
        });
        Effect::new(move |last: Option<Option<Out>>| {
            let found = found.get();
            if last.flatten() != found {
                on_found.run(found.clone());
            }
            found
        });
    }

    /// What it says.
    pub fn view(self, id: Prop<Text>, not_found: &'static Word, show: fn(Out) -> Found) -> AnyView {
        let run = self.run;
        let outcome = Memo::new(move |_| match run.state() {
            TaskState::Idle => Outcome::Nothing,
            TaskState::Pending => Outcome::Pending,
            TaskState::Done(Some(found)) => Outcome::Found(show(found)),
            TaskState::Done(None) => Outcome::NotFound,
            TaskState::Failed(problem) => Outcome::Failed(problem),
        });
        let again = Callback::new(move |()| {
            if let Some(input) = self.last.get_value() {
                self.run.start(input);
            }
        });
        view(id, outcome, not_found, again)
    }
}

/// Where a look-up is, whatever it looks up.
#[derive(Clone, PartialEq)]
enum Outcome {
    Nothing,
    Pending,
    Found(Found),
    NotFound,
    Failed(Problem),
}

impl Outcome {
    /// What is said to those who listen.
    fn said(&self, language: &Language, not_found: &'static Word) -> Option<Text> {
        match self {
            Self::Nothing | Self::Pending => None,
            Self::Found(found) => Some(match &found.note {
                Some(note) => format!("{}, {note}", found.name).into(),
                None => found.name.clone(),
            }),
            Self::NotFound => Some(not_found.say(language, None, &[])),
            Self::Failed(problem) => Some(problem.say(language)),
        }
    }
}

fn view(id: Prop<Text>, outcome: Memo<Outcome>, not_found: &'static Word, again: Callback<()>) -> AnyView {
    let language = Language::current();
    Effect::new(move || {
        let said = outcome.with(|outcome| language.with_untracked(|language| outcome.said(language, not_found)));
        if let Some(text) = said {
            announce(text);
        }
    });
    let shown = move || match outcome.get() {
        Outcome::Nothing => None,
        Outcome::Pending => Some(
            view! {
                <Spinner
                    label=LOOKING_UP.text()
                    label_position=SpinnerLabelPosition::End
                    size=SpinnerSize::Sm
                    delayed=true
                />
            }
            .into_any(),
        ),
        Outcome::Found(found) => Some(found_view(found)),
        Outcome::NotFound => {
            Some(view! { <InlineMessage variant=MessageKind::Warning>{not_found.text()}</InlineMessage> }.into_any())
        }
        Outcome::Failed(problem) => Some(
            view! {
                <InlineMessage variant=MessageKind::Danger>{problem.text()}</InlineMessage>
                <Button variant=ButtonVariant::Secondary icon=icons::ARROW_CIRCLEPATH on_click=move |_| again.run(())>
                    {TRY_AGAIN.text()}
                </Button>
            }
            .into_any(),
        ),
    };
    view! {
        <div class="felles-lookup" id=id>
            {shown}
        </div>
    }
    .into_any()
}

fn found_view(found: Found) -> AnyView {
    let note = found.note.map(|note| {
        view! {
            " "
            <span class="felles-lookup__note">{note}</span>
        }
    });
    view! {
        <p class="felles-lookup__found">
            {icon::decoration("felles-lookup__symbol", Prop::Static(icons::CHECKMARK_CIRCLE_FILL))}
            <span class="felles-lookup__text">
                <span class="felles-lookup__name">{found.name}</span>
                {note}
            </span>
        </p>
    }
    .into_any()
}
