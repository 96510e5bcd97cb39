//! [`Form`]: a form that knows what it asks for, what is wrong, and whether it is sent.

mod events;
pub(crate) mod style;

use super::{Alert, AlertRole, AlertVariant, Button, ButtonVariant, ErrorSummary, HeadingLevel};
use crate::{
    runtime::{
        FormAnswer, FormState, Prop, Task, Text, address,
        form::{FormContext, FormData, FormMarks, PartOnPage, posted},
        prop::class_names,
        scripted,
    },
    styles,
};
use events::FormEvents;
use leptos::{
    ev, html,
    prelude::*,
    tachys::{html::attribute::custom::custom_attribute, reactive_graph::OwnedView},
};

crate::variants! {
    /// How a form is posted where no script sends it.
    pub enum FormMethod {
        /// In the body of a request: what changes something, and all that is private.
        #[default]
        Post = "post",
        /// In the address: a search, a filter.
        Get = "get",
    }
}

crate::words! { "form";
    /// A draft came back.
    RESTORED = { nb: "Vi har hentet fram det du skrev sist.", nn: "Vi har henta fram det du skreiv sist.", en: "We have brought back what you wrote last time." };
    /// Throws the draft away.
    START_AFRESH = { nb: "Start på nytt", nn: "Start på nytt", en: "Start afresh" };
    /// Before why a form was not sent.
    NOT_SENT = { nb: "Skjemaet ble ikke sendt", nn: "Skjemaet vart ikkje sendt", en: "The form was not sent" };
}

/// A form that knows what it asks for: a native `<form>` around the fields of a [`FormState`].
///
/// It validates a field when the user leaves it, and all of them when it is submitted; shows an [`ErrorSummary`] that takes
/// the focus; sends once; says why it could not be sent; brings a draft back. Without a script it is posted as any form,
/// with the same names.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// felles::form! {
///     pub struct Feedback { pub text: String => [missing("Skriv hva du vil si.")] }
/// }
///
/// # let owner = Owner::new(); owner.set();
/// let feedback = Feedback::form();
/// let sent = RwSignal::new(String::new());
/// let _ = view! {
///     <Form
///         form=feedback
///         send=async |_: Feedback| Ok(FormAnswer::Received)
///         on_received=move |feedback: Feedback| sent.set(feedback.text)
///     >
///         <Textarea label="Hva vil du si?" field=feedback.text />
///         <Button r#type=ButtonType::Submit loading=move || feedback.pending()>"Send"</Button>
///     </Form>
/// };
/// ```
///
/// With `leptos_router`, which has a `Form` too: where both are imported with a glob, `<Form>` is ambiguous. Import the one
/// that you mean by its name, `use felles::components::Form;`, or write this one as `<FellesForm>`.
#[component]
pub fn Form<D: FormData>(
    /// The form: `Enquiry::form()`.
    form: FormState<D>,
    /// Sends it, when nothing is wrong. Default: the browser posts it to `action`.
    #[prop(optional, into)]
    send: Option<Task<D, FormAnswer>>,
    /// Called with the answers once they were received: the time to show a receipt.
    #[prop(optional, into)]
    on_received: Option<Callback<D>>,
    /// Called instead of sending, when nothing is wrong: goes on to the next page of several.
    #[prop(optional, into)]
    on_valid: Option<Callback<()>>,
    /// Which part of the form is on this page, and so is validated when it is submitted: the name of a field, or of a form
    /// within the form. Default: all of it.
    #[prop(optional, into)]
    part: Option<Text>,
    /// Where the browser posts it. Default: the address of the page.
    #[prop(optional, into)]
    action: Option<Prop<Text>>,
    /// How the browser posts it. Default: in the body of a request.
    #[prop(optional, into)]
    method: Prop<FormMethod>,
    /// What stands beside the labels. Default: which fields must be filled in.
    #[prop(optional, into)]
    marks: Prop<FormMarks>,
    /// Leaves the error summary out, for you to place an [`ErrorSummary`] somewhere in the form yourself.
    #[prop(optional)]
    without_summary: bool,
    /// Which heading the error summary has. Default: `h2`.
    #[prop(optional)]
    summary_level: HeadingLevel,
    /// Does not say that a draft came back, for you to say so in a place of your own.
    #[prop(optional)]
    without_draft_notice: bool,
    /// What the browser may fill in: `off` for a form that is filled in for others. Default: the browser's choice.
    #[prop(optional, into)]
    autocomplete: Prop<Option<Text>>,
    /// What assistive technology calls it. A form with a name is a landmark: give one where a page has several.
    #[prop(optional, into)]
    aria_label: Prop<Option<Text>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The native form.
    #[prop(optional)]
    node_ref: NodeRef<html::Form>,
    /// The fields and buttons.
    children: Children,
) -> impl IntoView {
    let submit = {
        let part = part.clone();
        Callback::new(move |()| match (on_valid, &send) {
            (Some(on_valid), _) => {
                if form.validates(part.as_deref()) {
                    on_valid.run(());
                }
                true
            }
            (None, Some(send)) => {
                form.submit(send, on_received);
                true
            }
            (None, None) => !form.context().may_leave(part.as_deref()),
        })
    };
    let start_afresh = Callback::new(move |()| form.reset());
    let events = FormEvents {
        context: form.context(),
        submit,
    };
    let submitted = events.clone();
    let outer = Outer {
        context: form.context(),
        marks,
        start_afresh,
        summary_level: (!without_summary).then_some(summary_level),
        says_draft: !without_draft_notice,
        part: part.clone(),
        children,
    };
    let (context, inner) = (form.context(), outer.view());
    view! {
        <form
            {..posted::take_over(context.clone(), part)}
            {..custom_attribute(posted::ATTRIBUTE, posted::state(&context))}
            class=class_names("felles-form", &class)
            id=id
            method=method
            action=action.map(address::of_link).unwrap_or_default()
            autocomplete=autocomplete
            aria-label=aria_label
            novalidate=scripted(true)
            {..events.listen()}
            on:submit=move |event: ev::SubmitEvent| submitted.submit(&event)
            node_ref=node_ref
        >
            {inner}
        </form>
    }
    // Erased: a form is the deepest thing on a page.
    .into_any()
}

/// All that does not depend on what the form asks for.
struct Outer {
    context: FormContext,
    marks: Prop<FormMarks>,
    start_afresh: Callback<()>,
    summary_level: Option<HeadingLevel>,
    says_draft: bool,
    part: Option<Text>,
    children: Children,
}

impl Outer {
    /// What is in the form sees it, its neighbours on the page do not.
    fn view(self) -> impl IntoView + use<> {
        styles::adopt(&style::SHEET);
        let owner = Owner::current().map(|owner| owner.child()).unwrap_or_default();
        let view = owner.with(|| {
            let context = self.context;
            provide_context(context.clone());
            provide_context(self.marks);
            provide_context(PartOnPage::new(&context, self.part));
            let content = (self.children)();
            let summary = self
                .summary_level
                .map(|level| view! { <ErrorSummary heading_level=level /> });
            let draft =
                (self.says_draft && context.keeps_draft()).then(|| restored(context.clone(), self.start_afresh));
            (draft, summary, content, failure(context)).into_any()
        });
        OwnedView::new_with_owner(view, owner)
    }
}

/// Says that a draft came back.
fn restored(context: FormContext, start_afresh: Callback<()>) -> impl IntoView {
    move || {
        context.is_restored().then(|| {
            view! {
                <Alert role=AlertRole::Status class="felles-form__restored">
                    <div class="felles-form__restored-text">
                        <span>{RESTORED.text()}</span>
                        <Button class="felles-form__afresh" variant=ButtonVariant::Tertiary on_click=move |_| start_afresh.run(())>
                            {START_AFRESH.text()}
                        </Button>
                    </div>
                </Alert>
            }
            .into_any()
        })
    }
}

/// Says why it was not sent. It is new each time, so that it is heard each time.
fn failure(context: FormContext) -> impl IntoView {
    move || {
        context.failure().map(|problem| {
            view! {
                <Alert variant=AlertVariant::Danger role=AlertRole::Alert title=NOT_SENT.text()>
                    {problem.text()}
                </Alert>
            }
            .into_any()
        })
    }
}

/// [`Form`] under a name that `leptos_router` does not have.
pub use Form as FellesForm;
