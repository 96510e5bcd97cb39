//! [`OwnerForm`]: asks whose the business is to be.

mod surname;
mod words;

use super::step_form::Step;
use crate::{
    components::{HeadingLevel, Link, NationalIdField, Paragraph, TextField},
    runtime::{FormAnswer, FormState, Problem, Prop, Task, Text, form::Fields},
    values::NationalId,
};
use leptos::{ev::MouseEvent, prelude::*};

pub(crate) use crate::components::form::style;
pub use surname::{SurnameProblem, counting_surname, surname_problem};

crate::form! {
    /// Who owns a business. The number is private: no browser keeps it, in no draft.
    ///
    /// It is not in the prelude, where it would hide Leptos' own `Owner`.
    #[derive(PartialEq)]
    pub struct Owner {
        /// The owner's fødselsnummer or D-number.
        pub national_id: NationalId => [never_stored()],
        /// The surname that counts: the last, where there are several.
        pub surname: String => [missing(Problem::word(&words::NO_SURNAME)), at_most(100), check(|surname| one_surname(surname))],
    }
}

/// The fields of an [`Owner`] in a form.
pub type OwnerFormFields = Fields<Owner>;

/// Hides who it is: what is debugged ends in logs.
impl std::fmt::Debug for Owner {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Owner(***)")
    }
}

fn one_surname(surname: &str) -> Result<(), Problem> {
    surname_problem(surname).map_or(Ok(()), |problem| Err(problem.into()))
}

/// The fields that ask for an [`Owner`], for use within a bigger form.
///
/// ```
/// use felles::{patterns::owner_form::Owner as BusinessOwner, prelude::*};
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// felles::form! {
///     struct Application { owner: BusinessOwner }
/// }
/// let application = Application::form();
/// let _ = view! {
///     <Form form=application part="owner" on_valid=|()| ()>
///         <OwnerFields fields=application.owner />
///         <NavigationButtons />
///     </Form>
/// };
/// ```
#[component]
pub fn OwnerFields(
    /// The fields of the form: `application.owner`, or `*form` of a form that asks for nothing else.
    fields: OwnerFormFields,
    /// Can be read, focused and submitted, but not changed.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// Where one goes on who has no Norwegian number: a link below the number. Default: none.
    #[prop(optional, into)]
    no_number_href: Option<Prop<Text>>,
) -> impl IntoView {
    let no_number = no_number_href.map(|href| {
        view! {
            <Paragraph>
                <Link href=href>{words::NO_NUMBER.text()}</Link>
            </Paragraph>
        }
    });
    view! {
        <NationalIdField
            label=words::NATIONAL_ID.text()
            description=words::ELEVEN_DIGITS.text()
            field=fields.national_id
            readonly=readonly.clone()
            disabled=disabled.clone()
        />
        {no_number}
        <TextField
            label=words::SURNAME.text()
            description=words::LAST_SURNAME.text()
            field=fields.surname
            readonly=readonly
            disabled=disabled
            width=24
            autocomplete="off"
            spellcheck=false
        />
    }
}

/// Asks whose the business is to be, when somebody registers it for another: fødselsnummer or D-number, and the surname
/// that counts.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let form = felles::patterns::owner_form::Owner::form();
/// let _ = view! { <OwnerForm form=form on_valid=|()| () no_number_href="/uten-norsk-nummer" /> };
/// ```
#[component]
pub fn OwnerForm(
    /// The form: `Owner::form()`.
    form: FormState<Owner>,
    /// Sends it, when nothing is wrong. Default: the browser posts it to `action`.
    #[prop(optional, into)]
    send: Option<Task<Owner, FormAnswer>>,
    /// Called with the answers once they were received.
    #[prop(optional, into)]
    on_received: Option<Callback<Owner>>,
    /// Called instead of sending, when nothing is wrong: goes on to the next step.
    #[prop(optional, into)]
    on_valid: Option<Callback<()>>,
    /// Where the browser posts it. Default: the address of the page.
    #[prop(optional, into)]
    action: Option<Prop<Text>>,
    /// The question. Default: «Hvem skal være innehaver av enkeltpersonforetaket?», in the language of the page.
    #[prop(optional, into)]
    question: Prop<Option<Text>>,
    /// Which heading the question is. Default: `h2`.
    #[prop(optional)]
    question_level: HeadingLevel,
    /// Can be read, focused and submitted, but not changed.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Where one goes on who has no Norwegian number: a link below the number. Default: none.
    #[prop(optional, into)]
    no_number_href: Option<Prop<Text>>,
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
        view! { <OwnerFields fields=*form readonly=readonly nostrip:no_number_href=no_number_href /> }.into_any()
    })
}
