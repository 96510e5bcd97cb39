//! [`ContactPersonForm`]: asks whom to turn to.

mod words;

use super::step_form::Step;
use crate::{
    components::{EmailField, Fieldset, HeadingLevel, PhoneField, TextField},
    runtime::{FormAnswer, FormState, Problem, Prop, Task, Text, form::Fields},
    values::{Email, PhoneNumber},
};
use leptos::{ev::MouseEvent, prelude::*};

pub(crate) use crate::components::form::style;

crate::form! {
    /// Whom to turn to.
    #[derive(Debug, PartialEq)]
    pub struct ContactPerson {
        /// The whole name.
        pub name: String => [missing(Problem::word(&words::NO_NAME)), at_most(100)],
        /// The telephone number.
        pub phone: PhoneNumber,
        /// The e-mail address.
        pub email: Email,
    }
}

/// The fields of a [`ContactPerson`] in a form.
pub type ContactPersonFormFields = Fields<ContactPerson>;

/// The group of fields that asks for a [`ContactPerson`], for use within a bigger form.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// felles::form! {
///     struct Order { what: String, contact: ContactPerson }
/// }
/// let order = Order::form();
/// let _ = view! {
///     <Form form=order send=async |_: Order| Ok(FormAnswer::Received)>
///         <TextField label="Hva vil dere bestille?" field=order.what />
///         <ContactPersonFields fields=order.contact />
///         <NavigationButtons kind=NavigationKind::Send />
///     </Form>
/// };
/// ```
#[component]
pub fn ContactPersonFields(
    /// The fields of the form: `order.contact`, or `*form` of a form that asks for nothing else.
    fields: ContactPersonFormFields,
    /// What the group is called. Default: «Kontaktperson», in the language of the page.
    #[prop(optional, into)]
    legend: Prop<Option<Text>>,
    /// What helps to answer, under the legend.
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// The contact is somebody else than the user, so the browser fills nothing in.
    #[prop(optional)]
    somebody_else: bool,
    /// Can be read, focused and submitted, but not changed.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
) -> impl IntoView {
    let filled_in = move |what: &'static str| if somebody_else { "off" } else { what };
    view! {
        <Fieldset legend=legend.or(|| words::LEGEND.text()) description=description readonly=readonly disabled=disabled>
            <TextField label=words::NAME.text() field=fields.name autocomplete=filled_in("name") spellcheck=false />
            <PhoneField
                label=words::PHONE.text()
                description=words::PHONE_HELP.text()
                field=fields.phone
                autocomplete=filled_in("tel")
            />
            <EmailField label=words::EMAIL.text() field=fields.email autocomplete=filled_in("email") />
        </Fieldset>
    }
}

/// Asks whom to turn to: name, telephone and e-mail.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <ContactPersonForm form=ContactPerson::form() on_valid=|()| () /> };
/// ```
#[component]
pub fn ContactPersonForm(
    /// The form: `ContactPerson::form()`, or `known.into_form()` to begin with one.
    form: FormState<ContactPerson>,
    /// What the group is called. Default: «Kontaktperson», in the language of the page.
    #[prop(optional, into)]
    legend: Prop<Option<Text>>,
    /// The contact is somebody else than the user, so the browser fills nothing in.
    #[prop(optional)]
    somebody_else: bool,
    /// Sends it, when nothing is wrong. Default: the browser posts it to `action`.
    #[prop(optional, into)]
    send: Option<Task<ContactPerson, FormAnswer>>,
    /// Called with the answers once they were received.
    #[prop(optional, into)]
    on_received: Option<Callback<ContactPerson>>,
    /// Called instead of sending, when nothing is wrong: goes on to the next step.
    #[prop(optional, into)]
    on_valid: Option<Callback<()>>,
    /// Where the browser posts it. Default: the address of the page.
    #[prop(optional, into)]
    action: Option<Prop<Text>>,
    /// The question. Default: «Hvem kan vi kontakte?», in the language of the page.
    #[prop(optional, into)]
    question: Prop<Option<Text>>,
    /// Which heading the question is. Default: `h2`.
    #[prop(optional)]
    question_level: HeadingLevel,
    /// Can be read, focused and submitted, but not changed.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// What the way on says. Default: «Neste».
    #[prop(optional, into)]
    next: Option<Prop<Text>>,
    /// Where the way back leads: a link. Default: none.
    #[prop(optional, into)]
    back_href: Option<Prop<Text>>,
    /// Called when the way back is pressed. What is typed is not validated.
    #[prop(optional, into)]
    on_back: Option<Callback<MouseEvent>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What helps to answer, between the question and the fields.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let step = Step {
        form,
        send,
        on_received,
        on_valid,
        action,
        question: question.or(|| words::QUESTION.text()),
        question_level,
        next,
        back_href,
        on_back,
        id,
        class,
        node_ref: NodeRef::new(),
        children,
    };
    step.view(move || {
        view! { <ContactPersonFields fields=*form legend=legend somebody_else=somebody_else readonly=readonly /> }
            .into_any()
    })
}
