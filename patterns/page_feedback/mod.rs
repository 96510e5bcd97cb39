//! [`PageFeedback`]: asks whether the user found what they were looking for.

mod channel;
mod mailto;
pub(crate) mod style;
mod words;

pub use channel::{Feedback, FeedbackChannel, is_email_address};

use crate::{
    components::{Alert, AlertRole, AlertVariant, Button, ButtonVariant, Textarea},
    runtime::{
        Language, Model, Problem, Prop, Run, Task, TaskState, Text, Word, announce, announcer, focus, prop::class_names,
    },
    styles,
};
use leptos::{either::EitherOf3, html, prelude::*, task::spawn_local};
use mailto::Mailto;
use wasm_bindgen::JsCast;

crate::variants! {
    /// How far the user has come.
    pub enum FeedbackStep {
        /// The question, with yes and no.
        #[default]
        Question = "question",
        /// After no: a text area.
        Text = "text",
        /// Thanks: an answer was sent, and received.
        Thanks = "thanks",
        /// After a yes that goes nowhere: a kind word, but no thanks.
        Good = "good",
    }
}

/// Asks «Fant du det du lette etter?» at the end of a page. Yes gives thanks; no gives a text area, a way to send what is
/// written there, and thanks when it was received.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <PageFeedback channel=FeedbackChannel::post_json("/tilbakemelding") /> };
/// ```
#[component]
pub fn PageFeedback(
    /// Where feedback goes: a task, an e-mail address, or nowhere yet. Default: nowhere, which the user is told.
    #[prop(optional, into)]
    channel: Prop<FeedbackChannel>,
    /// What the feedback is about, for those who read it. Default: the page's address, without what follows `?` or `#`.
    #[prop(optional, into)]
    page: Prop<Option<Text>>,
    /// The question. Default: «Fant du det du lette etter?», in the language of the page.
    #[prop(optional, into)]
    question: Prop<Option<Text>>,
    /// What the user writes: give a signal to keep a draft. It is emptied when the text was received.
    #[prop(optional, into)]
    text: Model<String>,
    /// How far the user has come. Default: at the question.
    #[prop(optional, into)]
    step: Model<FeedbackStep>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    announcer::prepare();
    let question = question.or(|| words::QUESTION.text());
    let name = question.clone();
    let section = NodeRef::new();
    let talk = Talk {
        run: sender(&channel).run(),
        channel,
        page,
        text,
        step,
        language: Language::current(),
        takes_focus: StoredValue::new(false),
    };
    talk.thank_when_received(section);

    view! {
        // A group and no landmark: the question belongs to «Ja» and «Nei», and a page has more important places.
        <section role="group" class=class_names("felles-page-feedback", &class) id=id aria-label=name node_ref=section>
            // Erased: the type of all steps would be too deep for the compiler in a page of many components.
            {move || match step.get() {
                FeedbackStep::Question => asking(talk.clone(), question.clone()).into_any(),
                FeedbackStep::Text => writing(talk.clone()).into_any(),
                FeedbackStep::Thanks => ending(&talk, &words::THANKS).into_any(),
                FeedbackStep::Good => ending(&talk, &words::GOOD).into_any(),
            }}
        </section>
    }
}

/// What all steps share.
#[derive(Clone)]
struct Talk {
    channel: Prop<FeedbackChannel>,
    page: Prop<Option<Text>>,
    text: Model<String>,
    step: Model<FeedbackStep>,
    run: Run<Feedback, ()>,
    language: Prop<Language>,
    /// Whether the next step takes the focus: when the user has just chosen it, not when a page opens there.
    takes_focus: StoredValue<bool>,
}

/// Sends through the channel of the moment.
fn sender(channel: &Prop<FeedbackChannel>) -> Task<Feedback, ()> {
    let channel = channel.clone();
    Task::from(move |feedback| {
        let channel = channel.get_untracked();
        async move {
            match channel {
                FeedbackChannel::Task(task) => task.call(feedback).await,
                _ => Err(Problem::word(&words::NOT_SET_UP)),
            }
        }
    })
}

impl Talk {
    fn send(&self, found: bool) {
        self.run.start(Feedback {
            found,
            text: if found {
                String::new()
            } else {
                self.text.get_untracked()
            },
            page: self.page_name(),
        });
    }

    fn go(&self, step: FeedbackStep) {
        self.takes_focus.set_value(true);
        self.step.set_by_user(step);
    }

    /// The thanks take the focus from the button that is gone, and so are read. If the user has gone on to something
    /// else meanwhile, they are announced instead. Either way once.
    fn thank_when_received(&self, section: NodeRef<html::Section>) {
        let talk = self.clone();
        Effect::new(move || {
            if talk.run.state() != TaskState::Done(()) {
                return;
            }
            let here = section.get_untracked().is_some_and(|section| focus::is_in(&section));
            talk.takes_focus.set_value(here);
            talk.text.set_by_user(String::new());
            talk.step.set_by_user(FeedbackStep::Thanks);
            if !here {
                talk.say(&words::THANKS);
            }
        });
    }

    fn say(&self, word: &'static Word) {
        announce(self.language.with_untracked(|language| word.say(language, None, &[])));
    }

    fn page_name(&self) -> String {
        let own = self.page.get_untracked().map(|page| page.to_string());
        own.or_else(address_of_page).unwrap_or_default()
    }

    fn mailto(&self, address: &str, text: &str) -> Mailto {
        let page = self.page_name();
        let values = [("page", Text::from(page.clone()))];
        let subject = self
            .language
            .with(|language| words::SUBJECT.say(language, None, &values));
        Mailto::new(address, &subject, &signed(text, &page))
    }
}

/// The text with the page it is about, as it leaves the page by hand.
fn signed(text: &str, page: &str) -> String {
    [text.trim(), page]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n")
}

/// Without what follows `?` and `#`, where an address may hold what is private.
fn address_of_page() -> Option<String> {
    if cfg!(not(target_arch = "wasm32")) {
        return None;
    }
    let address = web_sys::window()?.location().href().ok()?;
    address.split(['?', '#']).next().map(str::to_owned)
}

// The question
// ------------

fn asking(talk: Talk, question: Prop<Text>) -> impl IntoView {
    let sends = talk.channel.map(|channel| matches!(channel, FeedbackChannel::Task(_)));
    let run = talk.run;
    let pending = Prop::derive(move || run.pending());
    let (yes, no) = (talk.clone(), talk.clone());
    let yes = move |_| {
        if sends.get_untracked() {
            yes.send(true);
        } else {
            yes.go(FeedbackStep::Good);
        }
    };
    let no = move |_| {
        if !no.run.pending() {
            no.run.reset();
            no.go(FeedbackStep::Text);
        }
    };
    view! {
        <p class="felles-page-feedback__question">{question}</p>
        <div class="felles-page-feedback__answers">
            <Button variant=ButtonVariant::Secondary loading=pending on_click=yes>{words::YES.text()}</Button>
            <Button variant=ButtonVariant::Secondary on_click=no>{words::NO.text()}</Button>
        </div>
        {not_sent(run, false)}
        {without_script(&talk)}
    }
}

/// Seen only where scripts are off. A page that is drawn by a script never needs it.
fn without_script(talk: &Talk) -> impl IntoView + use<> {
    let talk = talk.clone();
    let link = move || {
        let FeedbackChannel::Email(address) = talk.channel.get() else {
            return None;
        };
        let href = talk.mailto(&address, "").href;
        let label = words::EMAIL_INSTEAD.with(move || vec![("address", address.clone())]);
        Some(view! { <a class="felles-page-feedback__link" href=href>{label}</a> })
    };
    (!cfg!(feature = "csr")).then(|| {
        view! {
            <div class="felles-page-feedback__no-script">
                <p>{words::NEEDS_SCRIPT.text()}</p>
                {link}
            </div>
        }
    })
}

/// Why it did not get there. The alert is new each time, so that it is heard each time.
fn not_sent(run: Run<Feedback, ()>, written: bool) -> impl IntoView {
    move || {
        let TaskState::Failed(problem) = run.state() else {
            return None;
        };
        let alert = view! {
            <Alert variant=AlertVariant::Danger role=AlertRole::Alert>
                {words::NOT_SENT.text()} " " {problem.text()} {written.then(|| (" ", words::TEXT_KEPT.text()))}
            </Alert>
        };
        Some(alert.into_any())
    }
}

// The text area
// -------------

fn writing(talk: Talk) -> impl IntoView {
    let area = NodeRef::new();
    focus_when_chosen(&talk, area);
    let run = talk.run;
    let text = talk.text;
    let no_script = talk.clone();
    view! {
        <Textarea
            label=words::MISSED.text()
            description=words::NOTHING_PRIVATE.text()
            name="text"
            value=text
            readonly=move || run.pending()
            node_ref=area
        />
        {move || match talk.channel.get() {
            FeedbackChannel::Task(_) => EitherOf3::A(sending(talk.clone())),
            FeedbackChannel::Email(address) => EitherOf3::B(mailing(talk.clone(), address, area)),
            FeedbackChannel::NotSetUp => EitherOf3::C(copying_only(talk.clone(), area)),
        }}
        {without_script(&no_script)}
    }
}

fn sending(talk: Talk) -> impl IntoView {
    let run = talk.run;
    let pending = Prop::derive(move || run.pending());
    view! {
        {not_sent(run, true)}
        <div class="felles-page-feedback__answers">
            <Button loading=pending on_click=move |_| talk.send(false)>{words::SEND.text()}</Button>
        </div>
    }
}

fn mailing(talk: Talk, address: Text, area: NodeRef<html::Textarea>) -> impl IntoView {
    let link = {
        let (talk, address) = (talk.clone(), address.clone());
        Memo::new(move |_| talk.mailto(&address, &talk.text.get()))
    };
    let values = move || vec![("address", address.clone())];
    let (opens, too_long) = (
        words::EMAIL_OPENS.with(values.clone()),
        words::EMAIL_TOO_LONG.with(values),
    );
    let help = move || {
        if link.with(|link| link.holds_text) {
            opens.get()
        } else {
            too_long.get()
        }
    };
    view! {
        <div class="felles-page-feedback__answers">
            <Button href=move || link.with(|link| link.href.clone())>{words::SEND.text()}</Button>
            {copying(talk, area)}
        </div>
        <p class="felles-page-feedback__help">{help}</p>
    }
}

fn copying_only(talk: Talk, area: NodeRef<html::Textarea>) -> impl IntoView {
    view! {
        <p class="felles-page-feedback__help">{words::NOT_SET_UP.text()}</p>
        <div class="felles-page-feedback__answers">{copying(talk, area)}</div>
    }
}

/// A button that copies the text, and tells how it went. Where the browser refuses, the text is selected instead.
fn copying(talk: Talk, area: NodeRef<html::Textarea>) -> impl IntoView {
    let told = RwSignal::new(None::<&'static Word>);
    let text = talk.text;
    Effect::new(move || {
        text.signal().track();
        told.set(None);
    });
    let copy = move |_| {
        let talk = talk.clone();
        spawn_local(async move {
            let copied = copy_text(&signed(&talk.text.get_untracked(), &talk.page_name())).await;
            if let (false, Some(area)) = (copied, area.get_untracked()) {
                focus::go_to(&area);
                area.select();
            }
            let word = if copied { &words::COPIED } else { &words::MARKED };
            talk.say(word);
            told.try_set(Some(word));
        });
    };
    view! {
        <Button variant=ButtonVariant::Secondary on_click=copy>{words::COPY.text()}</Button>
        {move || told.get().map(|word| view! { <span class="felles-page-feedback__told">{word.text()}</span> })}
    }
}

/// Whether the text is on the clipboard now. Browsers refuse it to pages without HTTPS, and to some frames.
async fn copy_text(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    let clipboard = window.navigator().clipboard();
    !clipboard.is_undefined() && clipboard.write_text(text).await.is_ok()
}

// The end
// -------

fn ending(talk: &Talk, word: &'static Word) -> impl IntoView + use<> {
    let said = NodeRef::<html::P>::new();
    focus_when_chosen(talk, said);
    view! { <p class="felles-page-feedback__end" tabindex="-1" node_ref=said>{word.text()}</p> }
}

/// The first thing of a step takes the focus when the user has come there by an act of their own.
fn focus_when_chosen<E>(talk: &Talk, node: NodeRef<E>)
where
    E: html::ElementType + 'static,
    E::Output: JsCast + Clone + 'static,
{
    let takes_focus = talk.takes_focus;
    Effect::new(move || {
        if let Some(element) = node.get()
            && takes_focus.try_update_value(std::mem::take) == Some(true)
        {
            focus::go_to(element.unchecked_ref());
        }
    });
}
