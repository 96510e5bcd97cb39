//! `<felles-page-feedback>`: [`PageFeedback`] as a custom element.
//!
//! | attribute | what it is |
//! |---|---|
//! | `action` | an address that takes feedback as JSON in a POST |
//! | `email` | an e-mail address, where there is no `action` |
//! | `page` | what the feedback is about; the page's address by default |
//! | `question` | the question, in other words than ours |
//! | `lang` | `nb`, `nn` or `en`; that of the place it stands in by default |
//!
//! | property | what it is |
//! |---|---|
//! | `send` | a function that sends: it gets `{ found, text, page }`, and what it returns is awaited. If it throws, it was not sent. Goes before `action` and `email` |
//! | `text` | what the user has written |
//! | `step` | `question`, `text`, `thanks` or `good` |
//!
//! | event | when |
//! |---|---|
//! | `felles-send` | before it is sent, with `{ found, text, page }`; `preventDefault()` says that it was not |
//! | `felles-sent` | when it was received, with the same |
//! | `felles-error` | when the element cannot work, with `{ message, draft }` |

use crate::{
    attributes::{self, Attributes},
    host::{Host, Shared},
};
use felles::{patterns::page_feedback::is_email_address, prelude::*};
use leptos::prelude::*;
use wasm_bindgen::JsValue;

pub fn view(attributes: &Attributes, host: Host) -> AnyView {
    let host = StoredValue::new_local(host);
    let action = attributes.read(
        "action",
        "an address that begins with https:, or one of this site",
        attributes::read_address,
    );
    let email = attributes.read("email", "an address such as post@etat.no", |value| {
        let address = value.as_string()?;
        is_email_address(&address).then(|| Some(Text::from(address)))
    });
    let send = attributes.read("send", "a function", |value| value.is_function().then_some(true));
    let text = attributes.read("text", "text", JsValue::as_string);
    let step = attributes.parsed::<FeedbackStep>("step", "question, text, thanks, good");
    let page = attributes.text("page");
    let question = attributes.text("question");

    let channel = Prop::derive(move || match (send.get(), action.get(), email.get()) {
        (true, ..) => observed(host, FeedbackChannel::task(move |feedback| call_page(host, feedback))),
        (_, Some(address), _) => observed(host, FeedbackChannel::post_json(address)),
        (_, _, Some(address)) => FeedbackChannel::email(address),
        _ => FeedbackChannel::NotSetUp,
    });
    keep(host, step, text);
    view! { <PageFeedback channel=channel page=page question=question text=text step=step /> }.into_any()
}

/// Lets the page hear of what is sent, and stop it.
fn observed(host: Shared, channel: FeedbackChannel) -> FeedbackChannel {
    let FeedbackChannel::Task(task) = channel else {
        return channel;
    };
    FeedbackChannel::task(move |feedback: Feedback| {
        let detail = feedback.to_js();
        let goes = emit(host, "felles-send", &detail, true);
        let work = goes.then(|| task.call(feedback));
        async move {
            work.ok_or_else(Feedback::refused)?.await?;
            emit(host, "felles-sent", &detail, false);
            Ok(())
        }
    })
}

fn emit(host: Shared, name: &str, detail: &JsValue, cancelable: bool) -> bool {
    host.try_get_value()
        .is_some_and(|host| host.emit(name, detail, cancelable))
}

/// The page's own function. What it throws, the bridge has logged; the user is told that it was not sent.
async fn call_page(host: Shared, feedback: Feedback) -> Result<(), Problem> {
    let answer = host
        .try_get_value()
        .ok_or_else(Feedback::refused)?
        .call("send", &feedback.to_js());
    answer.await.map(drop).map_err(|_| Feedback::refused())
}

/// Tells the element what it must remember. What is typed it sees for itself.
fn keep(host: Shared, step: RwSignal<FeedbackStep>, text: RwSignal<String>) {
    Effect::new(move || {
        let step = step.get();
        let Some(host) = host.try_get_value() else { return };
        host.keep("step", &step.name().into());
        if step == FeedbackStep::Thanks {
            host.keep("text", &text.get_untracked().into());
        }
    });
}
