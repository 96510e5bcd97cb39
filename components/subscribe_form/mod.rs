//! [`SubscribeForm`]: takes an e-mail address for what is sent out.

pub(crate) mod style;

use super::{
    Button, ButtonType, Card, CardVariant, EmailField, HeadingLevel, InlineMessage, MessageKind, Size,
    message_appearing::AlertRole,
};
use crate::{
    runtime::{
        Problem, Prop, Task, TaskState, Text, address, focus,
        id_scope::{component_id, part_id},
        prop::class_names,
        scripted,
    },
    styles,
    values::Email,
};
use leptos::{ev::SubmitEvent, html, prelude::*};

crate::words! { "subscribe_form";
    /// The label of the address.
    EMAIL = { nb: "E-postadresse", nn: "E-postadresse", en: "Email address" };
    /// On the button.
    SUBSCRIBE = { nb: "Abonner", nn: "Abonner", en: "Subscribe" };
    /// What is said when the address was taken.
    DONE = {
        nb: "Takk. Se i e-posten din for å bekrefte abonnementet.",
        nn: "Takk. Sjå i e-posten din for å stadfeste abonnementet.",
        en: "Thank you. Check your email to confirm the subscription."
    };
}

/// Takes an e-mail address for what is sent out: news, notices. Says how it went in the same place.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let subscribe = async |_: Email| Ok(());
/// let _ = view! { <SubscribeForm heading="Få varsel om driften" action="/varsel" subscribe=subscribe /> };
/// ```
#[component]
pub fn SubscribeForm(
    /// What can be subscribed to.
    #[prop(into)]
    heading: Prop<Text>,
    /// Takes the address in. What a failure says is shown, and the address stands.
    #[prop(into)]
    subscribe: Task<Email, ()>,
    /// How often something comes, and how to end it again.
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// Which heading it is. Default: `h2`.
    #[prop(optional)]
    heading_level: HeadingLevel,
    /// The label of the address. Default: «E-postadresse» in the language in context.
    #[prop(optional, into)]
    label: Prop<Option<Text>>,
    /// What the button says. Default: «Abonner».
    #[prop(optional, into)]
    button_label: Prop<Option<Text>>,
    /// What stands instead of the form when the address was taken. Default: thanks, and to confirm it by e-mail.
    #[prop(optional, into)]
    done: Prop<Option<Text>>,
    /// Called with the address when it was taken.
    #[prop(optional, into)]
    on_done: Option<Callback<Email>>,
    /// Where the browser posts it without a script. Default: the address of the page.
    #[prop(optional, into)]
    action: Option<Prop<Text>>,
    /// The name of the address when it is posted. Default: `email`.
    #[prop(default = Prop::Static(Some(Text::Borrowed("email"))), into)]
    name: Prop<Option<Text>>,
    /// What the card stands on. Default: in a thin frame.
    #[prop(optional, into)]
    variant: Prop<CardVariant>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("subscribe"));
    let heading_id = part_id(&id, "heading");
    let heading = {
        let heading_id = heading_id.clone();
        heading_level.heading(
            "felles-subscribe-form__heading",
            heading_id.map(|id| Some(id.clone())),
            heading,
        )
    };
    let description = super::field::part(
        &description,
        |text| view! { <p class="felles-subscribe-form__description">{text}</p> },
    );
    let form = SubscriptionForm {
        run: subscribe.run(),
        text: RwSignal::new(String::new()),
        error: RwSignal::new(None),
        input: NodeRef::new(),
        on_done,
    };
    let done = done.or(|| DONE.text());
    let run = form.run;
    let is_done = Memo::new(move |_| matches!(run.state(), TaskState::Done(())));
    let fields = form.view(
        &id,
        name,
        label.or(|| EMAIL.text()),
        button_label.or(|| SUBSCRIBE.text()),
        action,
        heading_id,
    );
    let message = NodeRef::<html::Div>::new();
    Effect::new(move || {
        if is_done.get()
            && let Some(message) = message.get()
        {
            focus::go_to_any(&message);
        }
    });
    view! {
        <Card variant=variant size=size id=id.map(|id| Some(id.clone())) class=class_names("felles-subscribe-form", &class)>
            {heading}
            {description}
            <div class="felles-subscribe-form__form" hidden=move || is_done.get()>
                {fields}
            </div>
            {move || {
                let done = done.clone();
                is_done
                    .get()
                    .then(|| {
                        view! {
                            <div class="felles-subscribe-form__done" node_ref=message>
                                <InlineMessage variant=MessageKind::Success>{done}</InlineMessage>
                            </div>
                        }
                    })
            }}
        </Card>
    }
}

/// The form, and what becomes of it.
#[derive(Clone, Copy)]
struct SubscriptionForm {
    run: crate::runtime::Run<Email, ()>,
    text: RwSignal<String>,
    error: RwSignal<Option<Problem>>,
    input: NodeRef<html::Input>,
    on_done: Option<Callback<Email>>,
}

impl SubscriptionForm {
    fn view(
        self,
        id: &Prop<Text>,
        name: Prop<Option<Text>>,
        label: Prop<Text>,
        button: Prop<Text>,
        action: Option<Prop<Text>>,
        heading_id: Prop<Text>,
    ) -> AnyView {
        let Self {
            run,
            text,
            error,
            input,
            ..
        } = self;
        self.tell();
        let failure = move || match run.state() {
            TaskState::Failed(problem) => Some(
                view! {
                    <InlineMessage variant=MessageKind::Danger role=AlertRole::Alert>
                        {problem.text()}
                    </InlineMessage>
                }
                .into_any(),
            ),
            _ => None,
        };
        view! {
            <form
                class="felles-subscribe-form__fields"
                method="post"
                action=action.map(address::of_link).unwrap_or_default()
                aria-labelledby=heading_id
                novalidate=scripted(true)
                on:submit=move |event| self.submit(&event)
            >
                <EmailField
                    label=label
                    class="felles-subscribe-form__email"
                    name=name
                    id=part_id(id, "email").map(|id| Some(id.clone()))
                    required=super::Requirement::RequiredUnmarked
                    value=text
                    error=error
                    on_change=move |_: String| error.set(None)
                    node_ref=input
                />
                <Button
                    class="felles-subscribe-form__button"
                    r#type=ButtonType::Submit
                    loading=move || run.pending()
                >
                    {button}
                </Button>
            </form>
            {failure}
        }
        .into_any()
    }

    /// What is wrong takes the focus, so that it is read.
    fn submit(&self, event: &SubmitEvent) {
        event.prevent_default();
        if untrack(|| self.run.pending()) {
            return;
        }
        match self.text.get_untracked().parse::<Email>() {
            Ok(email) => self.run.start(email),
            Err(wrong) => {
                self.error.set(Some(Problem::from(wrong)));
                if let Some(input) = self.input.get_untracked() {
                    let _ = input.focus();
                }
            }
        }
    }

    fn tell(&self) {
        let Self { run, text, on_done, .. } = *self;
        let Some(on_done) = on_done else { return };
        Effect::new(move || {
            if matches!(run.state(), TaskState::Done(()))
                && let Ok(email) = text.get_untracked().parse::<Email>()
            {
                on_done.run(email);
            }
        });
    }
}
