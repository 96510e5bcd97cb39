//! [`ContactPersonForm`]: asks whom to turn to.

mod words;

use super::step_form::step_form;
use crate::{
    components::{EmailField, Fieldset, PhoneField, TextField},
    runtime::{FormState, Problem, Prop, Text, form::Fields},
    values::{Email, PhoneNumber},
};
use leptos::prelude::*;

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

step_form! {
    /// Asks whom to turn to: name, telephone and e-mail.
    ///
    /// ```
    /// use felles::prelude::*;
    /// use leptos::prelude::*;
    ///
    /// # let owner = Owner::new(); owner.set();
    /// let _ = view! { <ContactPersonForm form=ContactPerson::form() on_valid=|()| () /> };
    /// ```
    pub fn ContactPersonForm(
        step: Step<ContactPerson>,
        /// The form: `ContactPerson::form()`, or `known.into_form()` to begin with one.
        form: FormState<ContactPerson>,
        /// What the group is called. Default: «Kontaktperson», in the language of the page.
        #[prop(optional, into)]
        legend: Prop<Option<Text>>,
        /// The contact is somebody else than the user, so the browser fills nothing in.
        #[prop(optional)]
        somebody_else: bool,
        /// The question. Default: «Hvem kan vi kontakte?», in the language of the page.
        #[prop(optional, into)]
        question: Prop<Option<Text>>,
        /// What the way on says. Default: «Neste».
        #[prop(optional, into)]
        next: Option<Prop<Text>>,
    ) -> impl IntoView {
        step.view(form, question.or(|| words::QUESTION.text()), next, move |readonly| {
            view! { <ContactPersonFields fields=*form legend=legend somebody_else=somebody_else readonly=readonly /> }
                .into_any()
        })
    }
}
