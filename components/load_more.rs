//! The end of a list that has more than it shows: a button that gets the next part.

use super::{Alert, AlertRole, AlertVariant, Button, ButtonVariant};
use crate::runtime::{Language, Prop, Task, TaskState, Text, announce, announcer};
use gloo::timers::future::TimeoutFuture;
use leptos::{prelude::*, task::spawn_local};

crate::words! { "load_more";
    /// What the button says.
    MORE = { nb: "Vis flere", nn: "Vis fleire", en: "Show more" };
    /// What is said when more has come.
    CAME = { nb: ["Én til er lagt til i lista.", "{count} til er lagt til i lista."], nn: ["Éin til er lagd til i lista.", "{count} til er lagde til i lista."], en: ["One more was added to the list.", "{count} more were added to the list."] };
    /// What is said when nothing more has come.
    NO_MORE = { nb: "Det er ikke flere.", nn: "Det er ikkje fleire.", en: "There are no more." };
}

/// What a list says of the way to more of it.
pub(crate) struct LoadMore {
    /// Gets more, and is given how many there are; answers with how many are left.
    pub task: Task<usize, usize>,
    pub label: Prop<Option<Text>>,
    /// The class of the part, in the sheet of the list.
    pub class: &'static str,
    /// How many there are.
    pub count: Signal<usize>,
    /// Called when more has come, with how many there were.
    pub on_more: Callback<usize>,
}

impl LoadMore {
    /// The button stays until nothing is left. What went wrong stands over it, and it may be pressed again.
    pub(crate) fn view(self) -> AnyView {
        announcer::prepare();
        let Self {
            task,
            label,
            class,
            count,
            on_more,
        } = self;
        let run = task.run();
        let before = StoredValue::new(0);
        let is_all = RwSignal::new(false);
        let language = Language::current();
        Effect::new(move || {
            if let TaskState::Done(left) = run.state() {
                let came = Came {
                    before: before.get_value(),
                    left,
                    language: language.get_untracked(),
                };
                spawn_local(came.show(count, on_more, is_all));
            }
        });
        let start = move |_| {
            let shown = count.get_untracked();
            before.set_value(shown);
            run.start(shown);
        };
        let problem = move || match run.state() {
            TaskState::Failed(problem) => {
                let alert =
                    view! { <Alert variant=AlertVariant::Danger role=AlertRole::Alert>{problem.text()}</Alert> };
                Some(alert.into_any())
            }
            _ => None,
        };
        let button = view! {
            <Button variant=ButtonVariant::Secondary loading=move || run.pending() on_click=start>
                {label.or(|| MORE.text())}
            </Button>
        };
        // Erased, for lists are deep in pages, and the compiler's patience has an end.
        let button = button.into_any();
        view! { <div class=class hidden=move || is_all.get()>{problem} {button}</div> }.into_any()
    }
}

/// What a task has answered.
struct Came {
    before: usize,
    left: usize,
    language: Language,
}

impl Came {
    /// The rows that came are drawn first: the focus goes to one of them, and only then may the button go.
    async fn show(self, count: Signal<usize>, on_more: Callback<usize>, is_all: RwSignal<bool>) {
        TimeoutFuture::new(0).await;
        let Some(now) = count.try_get_untracked() else { return };
        on_more.run(self.before);
        is_all.try_set(self.left == 0);
        announce(match now.saturating_sub(self.before) {
            0 => NO_MORE.say(&self.language, None, &[]),
            more => CAME.say(&self.language, Some(more as u64), &[]),
        });
    }
}
