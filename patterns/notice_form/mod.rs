//! [`NoticeForm`]: a notice of how a service runs, made, changed and removed.

mod fields;
mod notice;
mod removing;
pub(crate) mod style;
mod words;

pub use notice::{NoticeKind, NoticeSending, OperationsNotice};

use super::{Receipt, ReceiptLine};
use crate::{
    components::{Form, HeadingLevel, NavigationButtons, NavigationKind, SelectOption},
    runtime::{FormAnswer, FormState, Language, Prop, Task, TaskState, Text, Word, prop::class_names},
    styles,
    values::DateValue,
};
use leptos::prelude::*;

/// A notice of how a service runs: what it is about, what it says and how it will look, when it holds and when it is sent. One
/// that is there already can be changed and removed. A receipt in its place once it was received.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let notice = OperationsNotice::form();
/// let _ = view! {
///     <NoticeForm
///         form=notice
///         categories=[("forms", "Skjemaer"), ("inbox", "Innboks")]
///         send=async |_: OperationsNotice| Ok(FormAnswer::Received)
///     />
/// };
/// ```
#[component]
pub fn NoticeForm(
    /// The form: `OperationsNotice::form()`, or `notice.into_form()` of one that is there already.
    form: FormState<OperationsNotice>,
    /// Which parts of the service a notice can be about. Without any, that is not asked.
    #[prop(optional, into)]
    categories: Prop<Vec<SelectOption>>,
    /// The notice is there already, and is changed.
    #[prop(optional)]
    editing: bool,
    /// Removes a notice that is there already. Default: it cannot be removed here.
    #[prop(optional, into)]
    remove: Option<Task<(), ()>>,
    /// Sends it. Default: the browser posts it to `action`.
    #[prop(optional, into)]
    send: Option<Task<OperationsNotice, FormAnswer>>,
    /// Called with the notice once it was received.
    #[prop(optional, into)]
    on_received: Option<Callback<OperationsNotice>>,
    /// Called once it was removed.
    #[prop(optional, into)]
    on_removed: Option<Callback<()>>,
    /// Where the browser posts it. Default: the address of the page.
    #[prop(optional, into)]
    action: Option<Prop<Text>>,
    /// What happens when it was received, a sentence each. Default: nothing is told.
    #[prop(optional, into)]
    next: Prop<Vec<ReceiptLine>>,
    /// Today. Default: what the clock of the browser says, when it is needed.
    #[prop(optional, into)]
    today: Prop<Option<DateValue>>,
    /// Which heading the preview and the receipt have. Default: `h2`.
    #[prop(optional)]
    heading_level: HeadingLevel,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    form.category.asked_when((), {
        let categories = categories.clone();
        move |()| categories.with(|categories| !categories.is_empty())
    });
    let ended = RwSignal::new(None::<Ended>);
    let thank = move |notice: OperationsNotice| {
        ended.set(Some(Ended::Received(Box::new(notice.clone()))));
        if let Some(on_received) = on_received {
            on_received.run(notice);
        }
    };
    let removing = remove.map(|remove| remove.run());
    if let Some(removing) = removing {
        Effect::new(move || {
            if removing.state() == TaskState::Done(()) {
                ended.set(Some(Ended::Removed));
                if let Some(on_removed) = on_removed {
                    on_removed.run(());
                }
            }
        });
    }
    let parts = move || match ended.get() {
        None => {
            let word = if editing { &words::SAVE } else { &words::PUBLISH };
            let fields = fields::Asked {
                form,
                categories: categories.clone(),
                today: today.clone(),
                heading_level,
            };
            let removal = removing.map(removing::remove_button);
            view! {
                <Form form=form nostrip:send=send.clone() on_received=thank nostrip:action=action.clone()>
                    {fields.view()}
                    <NavigationButtons kind=NavigationKind::Send next=word.text() />
                </Form>
                {removal}
            }
            .into_any()
        }
        Some(ended) => {
            let heading = ended.heading(editing).text();
            let sent = Language::current().zip(&categories, move |language, categories| match &ended {
                Ended::Received(notice) => notice.lines(categories, language),
                Ended::Removed => Vec::new(),
            });
            view! {
                <Receipt heading=heading heading_level=heading_level sent=sent next=next.clone() without_save=true />
            }
            .into_any()
        }
    };
    view! { <div class=class_names("felles-notice-form", &class) id=id>{parts}</div> }
}

/// How it ended.
#[derive(Clone)]
enum Ended {
    Received(Box<OperationsNotice>),
    Removed,
}

impl Ended {
    fn heading(&self, editing: bool) -> &'static Word {
        match self {
            Self::Removed => &words::REMOVED,
            Self::Received(_) if editing => &words::CHANGED,
            Self::Received(notice) if notice.sending == NoticeSending::Later => &words::PLANNED,
            Self::Received(_) => &words::PUBLISHED,
        }
    }
}
