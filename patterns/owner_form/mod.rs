//! [`OwnerForm`]: asks whose the business is to be.

mod surname;
mod words;

use super::step_form::step_form;
use crate::{
    components::{Link, NationalIdField, Paragraph, TextField},
    runtime::{FormState, Problem, Prop, Text, form::Fields},
    values::NationalId,
};
use leptos::prelude::*;

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

step_form! {
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
    pub fn OwnerForm(
        step: Step<Owner>,
        /// The form: `Owner::form()`.
        form: FormState<Owner>,
        /// Where one goes on who has no Norwegian number: a link below the number. Default: none.
        #[prop(optional, into)]
        no_number_href: Option<Prop<Text>>,
        /// The question. Default: «Hvem skal være innehaver av enkeltpersonforetaket?», in the language of the page.
        #[prop(optional, into)]
        question: Prop<Option<Text>>,
        /// What the way on says. Default: «Neste».
        #[prop(optional, into)]
        next: Option<Prop<Text>>,
    ) -> impl IntoView {
        step.view(form, question.or(|| words::QUESTION.text()), next, move |readonly| {
            view! { <OwnerFields fields=*form readonly=readonly nostrip:no_number_href=no_number_href /> }.into_any()
        })
    }
}
