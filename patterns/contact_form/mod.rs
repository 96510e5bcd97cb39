//! [`ContactForm`]: an enquiry to those who run a service.

mod enquiry;
pub(crate) mod style;
mod topic;
mod words;

pub use enquiry::ContactEnquiry;
pub use topic::ContactTopic;

use super::{Receipt, ReceiptLine};
use crate::{
    components::{
        Button, ButtonVariant, Checkbox, EmailField, FileUpload, FileUploader, Form, HeadingLevel, NavigationButtons,
        NavigationKind, OrganisationNumberField, PhoneField, TextField, Textarea, ToggleGroup, ToggleGroupItem,
        field::Requirement,
    },
    runtime::{FormAnswer, FormState, Language, Prop, Task, Text, prop::class_names},
    styles,
};
use leptos::prelude::*;

/// How much a message may be.
pub(crate) const LONGEST_MESSAGE: u32 = 4_000;

/// An enquiry to those who run a service: what it is about, who asks, the message, and attachments; a receipt in its place
/// once it was received.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let enquiry = ContactEnquiry::form();
/// let _ = view! {
///     <ContactForm
///         form=enquiry
///         topics=vec![ContactTopic::new("start", "Starte virksomhet"), ContactTopic::new("use", "Bruke tjenesten")]
///         send=async |_: ContactEnquiry| Ok(FormAnswer::Received)
///     />
/// };
/// ```
#[component]
pub fn ContactForm(
    /// The form: `ContactEnquiry::form()`.
    form: FormState<ContactEnquiry>,
    /// What an enquiry can be about, two to five. Without any, that is not asked.
    #[prop(optional, into)]
    topics: Prop<Vec<ContactTopic>>,
    /// Asks whether the user writes for a company, and then which.
    #[prop(optional)]
    company: bool,
    /// Uploads the attachments. Default: none are asked for.
    #[prop(optional, into)]
    uploader: Option<FileUploader>,
    /// Sends it. Default: the browser posts it to `action`.
    #[prop(optional, into)]
    send: Option<Task<ContactEnquiry, FormAnswer>>,
    /// Called with the enquiry once it was received.
    #[prop(optional, into)]
    on_received: Option<Callback<ContactEnquiry>>,
    /// Where the browser posts it. Default: the address of the page.
    #[prop(optional, into)]
    action: Option<Prop<Text>>,
    /// The number of the case, which the receipt tells: set it before `send` answers. Default: none.
    #[prop(optional, into)]
    number: Prop<Option<Text>>,
    /// What happens when it was received, a sentence each. Default: that we answer by email.
    #[prop(optional, into)]
    next: Prop<Vec<ReceiptLine>>,
    /// Which heading the receipt has. Default: `h2`.
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
    form.topic.asked_when((), {
        let topics = topics.clone();
        move |()| topics.with(|topics| !topics.is_empty())
    });
    let received = RwSignal::new(None::<ContactEnquiry>);
    let thank = move |enquiry: ContactEnquiry| {
        received.set(Some(enquiry.clone()));
        if let Some(on_received) = on_received {
            on_received.run(enquiry);
        }
    };
    let asked = Asked {
        form,
        topics: topics.clone(),
        company,
        uploader,
    };
    let parts = move || match received.get() {
        None => {
            let asked = asked.clone();
            view! {
                <Form form=form nostrip:send=send.clone() on_received=thank nostrip:action=action.clone()>
                    {asked.view()}
                    <NavigationButtons kind=NavigationKind::Send next=words::SEND.text() />
                </Form>
            }
            .into_any()
        }
        Some(enquiry) => {
            let language = Language::current();
            let sent = {
                let topics = topics.clone();
                Prop::derive(move || topics.with(|topics| enquiry.lines(topics, &language.get())))
            };
            let next = next.zip(&words::NEXT.text(), |own, other| {
                if own.is_empty() {
                    vec![other.clone().into()]
                } else {
                    own.clone()
                }
            });
            let again = move |_| {
                form.reset();
                received.set(None);
            };
            view! {
                <Receipt
                    heading=words::RECEIVED.text()
                    heading_level=heading_level
                    number=number.clone()
                    sent=sent
                    next=next
                    links=move || {
                        view! { <Button variant=ButtonVariant::Tertiary on_click=again>{words::AGAIN.text()}</Button> }
                    }
                />
            }
            .into_any()
        }
    };
    view! { <div class=class_names("felles-contact-form", &class) id=id>{parts}</div> }
}

/// All that the form asks.
#[derive(Clone)]
struct Asked {
    form: FormState<ContactEnquiry>,
    topics: Prop<Vec<ContactTopic>>,
    company: bool,
    uploader: Option<FileUploader>,
}

impl Asked {
    fn view(self) -> AnyView {
        let Self {
            form,
            topics,
            company,
            uploader,
        } = self;
        let company = company.then(|| {
            view! {
                <Checkbox label=words::FOR_COMPANY.text() field=form.for_company>
                    <TextField label=words::COMPANY.text() field=form.company autocomplete="organization" />
                    <OrganisationNumberField label=words::COMPANY_NUMBER.text() field=form.organisation_number />
                </Checkbox>
            }
            .into_any()
        });
        let attachments = uploader.map(|uploader| {
            view! {
                <FileUpload
                    label=words::ATTACHMENTS.text()
                    description=words::ATTACHMENTS_HELP.text()
                    field=form.attachments
                    multiple=true
                    uploader=uploader
                    required=Requirement::Optional
                />
            }
            .into_any()
        });
        view! {
            {topic_choice(form, topics)}
            {company}
            <TextField label=words::NAME.text() field=form.name autocomplete="name" />
            <EmailField label=words::EMAIL.text() field=form.email />
            <EmailField label=words::EMAIL_AGAIN.text() field=form.email_again autocomplete="off" />
            <PhoneField label=words::PHONE.text() field=form.phone required=Requirement::Optional />
            <TextField label=words::SUBJECT.text() field=form.subject />
            <Textarea
                label=words::MESSAGE.text()
                description=words::NOTHING_PRIVATE.text()
                field=form.message
                rows=6
                counter=LONGEST_MESSAGE
            />
            {attachments}
        }
        .into_any()
    }
}

/// The topics side by side, and what is good to know of the one that is chosen.
fn topic_choice(form: FormState<ContactEnquiry>, topics: Prop<Vec<ContactTopic>>) -> impl IntoView {
    let help = topics.clone();
    let help = move || {
        let chosen = form.topic.raw();
        let help = help.with(|topics| {
            let topic = topics.iter().find(|topic| topic.choice.name() == chosen);
            topic.and_then(|topic| topic.help.clone())
        });
        help.map(|help| view! { <p class="felles-contact-form__help">{help}</p> })
    };
    let any = topics.map(|topics| !topics.is_empty());
    move || {
        any.get().then(|| {
            let topics = topics.get().into_iter();
            // Each is made inside the group, which it looks for.
            let items = || {
                topics
                    .map(|topic| view! { <ToggleGroupItem value=topic.choice>{topic.label}</ToggleGroupItem> })
                    .collect_view()
            };
            view! {
                <div class="felles-contact-form__topic">
                    <ToggleGroup label=words::TOPIC.text() field=form.topic>{items()}</ToggleGroup>
                    {help.clone()}
                </div>
            }
            .into_any()
        })
    }
}
