//! [`CaseMessage`]: a message that begins a case, or answers in one.

mod entry;
pub(crate) mod style;
mod words;

pub use entry::{CaseEntry, CaseKind};

use super::{Receipt, ReceiptLine};
use crate::{
    components::{
        Checkbox, FileUpload, FileUploader, Form, Heading, HeadingLevel, HeadingSize, NavigationButtons,
        NavigationKind, TextField, Textarea, ToggleGroup, ToggleGroupItem, field::Requirement,
    },
    runtime::{FormAnswer, FormState, Language, Prop, Task, Text, prop::class_names},
    styles,
};
use leptos::prelude::*;

/// A message that begins a case, of an order, a fault or a wish for help; or an answer in a case, with its number and
/// subject. A receipt in its place once it was received.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let (case, reply) = (CaseEntry::form(), CaseEntry::reply_to("2026-00417", "Feil i skjemaet").into_form());
/// let _ = view! {
///     <CaseMessage form=case send=async |_: CaseEntry| Ok(FormAnswer::Received) />
///     <CaseMessage form=reply send=async |_: CaseEntry| Ok(FormAnswer::Received) />
/// };
/// ```
#[component]
pub fn CaseMessage(
    /// The form: `CaseEntry::form()` for a new case, `CaseEntry::reply_to(…).into_form()` for an answer.
    form: FormState<CaseEntry>,
    /// Uploads the attachments. Default: none are asked for.
    #[prop(optional, into)]
    uploader: Option<FileUploader>,
    /// Sends it. Default: the browser posts it to `action`.
    #[prop(optional, into)]
    send: Option<Task<CaseEntry, FormAnswer>>,
    /// Called with the message once it was received.
    #[prop(optional, into)]
    on_received: Option<Callback<CaseEntry>>,
    /// Where the browser posts it. Default: the address of the page.
    #[prop(optional, into)]
    action: Option<Prop<Text>>,
    /// The number of a new case, which the receipt tells: set it before `send` answers. Default: none.
    #[prop(optional, into)]
    number: Prop<Option<Text>>,
    /// What happens when it was received, a sentence each. Default: that the answer comes in the inbox.
    #[prop(optional, into)]
    next: Prop<Vec<ReceiptLine>>,
    /// Which heading the case and the receipt have. Default: `h2`.
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
    let received = RwSignal::new(None::<CaseEntry>);
    let thank = move |entry: CaseEntry| {
        received.set(Some(entry.clone()));
        if let Some(on_received) = on_received {
            on_received.run(entry);
        }
    };
    let parts = move || match received.get() {
        None => {
            let uploader = uploader.clone();
            let is_reply = untrack(|| !form.case_number.raw().is_empty());
            let word = if is_reply { &words::SEND_REPLY } else { &words::SEND };
            view! {
                <Form form=form nostrip:send=send.clone() on_received=thank nostrip:action=action.clone()>
                    {if is_reply { replied_case(form, heading_level) } else { new_case(form) }}
                    {message(form, uploader)}
                    {is_reply.then(|| view! { <Checkbox label=words::SOLVED.text() field=form.solved /> })}
                    <NavigationButtons kind=NavigationKind::Send next=word.text() />
                </Form>
            }
            .into_any()
        }
        Some(entry) => {
            let own = Some(entry.case_number.clone()).filter(|number| !number.is_empty());
            let number = number.map(move |new| own.clone().map(Text::from).or_else(|| new.clone()));
            let default_next = if entry.urgent {
                &words::NEXT_URGENT
            } else {
                &words::NEXT
            };
            let next = next.zip(&default_next.text(), |own, other| {
                if own.is_empty() {
                    vec![other.clone().into()]
                } else {
                    own.clone()
                }
            });
            let heading = entry.received().text();
            let sent = Language::current().map(move |language| entry.lines(language));
            view! {
                <Receipt
                    heading=heading
                    heading_level=heading_level
                    number=number
                    number_label=words::CASE_NUMBER.text()
                    sent=sent
                    next=next
                />
            }
            .into_any()
        }
    };
    view! { <div class=class_names("felles-case-message", &class) id=id>{parts}</div> }
}

/// What a new case asks before the message.
fn new_case(form: FormState<CaseEntry>) -> AnyView {
    // Each is made inside the group, which it looks for.
    let kinds = || {
        let kinds = CaseKind::ALL.iter();
        kinds
            .map(|kind| view! { <ToggleGroupItem value=*kind>{kind.word().text()}</ToggleGroupItem> })
            .collect_view()
    };
    let urgent = move || {
        form.urgent.is_asked().then(|| {
            view! { <Checkbox label=words::URGENT.text() description=words::URGENT_HELP.text() field=form.urgent /> }.into_any()
        })
    };
    view! {
        <ToggleGroup label=words::KIND.text() field=form.kind>{kinds()}</ToggleGroup>
        {urgent}
        <TextField label=words::SUBJECT.text() field=form.subject />
    }
    .into_any()
}

/// The case that is answered: it is known, and not asked for again.
fn replied_case(form: FormState<CaseEntry>, level: HeadingLevel) -> AnyView {
    let (number, subject) = untrack(|| (form.case_number.raw(), form.subject.raw()));
    let heading = {
        let number = number.clone();
        words::REPLY_TO.with(move || vec![("number", number.clone().into())])
    };
    view! {
        <div class="felles-case-message__case">
            <Heading level=level size=HeadingSize::Xs>{heading}</Heading>
            <p class="felles-case-message__subject">{subject.clone()}</p>
            <input type="hidden" name="case_number" value=number />
            <input type="hidden" name="subject" value=subject />
        </div>
    }
    .into_any()
}

fn message(form: FormState<CaseEntry>, uploader: Option<FileUploader>) -> AnyView {
    let attachments = uploader.map(|uploader| {
        view! {
            <FileUpload
                label=words::ATTACHMENTS.text()
                field=form.attachments
                multiple=true
                uploader=uploader
                required=Requirement::Optional
            />
        }
        .into_any()
    });
    view! {
        <Textarea label=words::TEXT.text() field=form.text rows=6 counter=4000_u32 />
        {attachments}
    }
    .into_any()
}
