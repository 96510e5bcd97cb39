//! [`NameForm`]: asks what a business is to be called, and checks the name before it is chosen.

mod check;
mod letters;
mod rules;
mod words;

use super::step_form::step_form;
use crate::runtime::{FormState, Model, Problem, Prop, Task, Text, form::Fields};
use check::NameCheck;
use leptos::{html, prelude::*};

pub(crate) use crate::components::form::style;
pub use rules::{NameProblem, business_name_problem};

crate::form! {
    /// What a business is to be called.
    #[derive(Debug, PartialEq)]
    pub struct BusinessName {
        /// The name. That the owner's surname stands in it is a rule of [`business_name_problem`], for whoever knows the
        /// surname.
        pub name: String => [missing(Problem::word(&words::NO_NAME)), at_most(175), check(|name| in_latin_letters(name))],
    }
}

/// The fields of a [`BusinessName`] in a form.
pub type BusinessNameFormFields = Fields<BusinessName>;

fn in_latin_letters(name: &str) -> Result<(), Problem> {
    business_name_problem(name, "").map_or(Ok(()), |problem| Err(problem.into()))
}

/// What a register says of a name.
#[derive(Clone, Debug, PartialEq)]
pub enum NameAnswer {
    /// It can be used, and nobody has it.
    Free,
    /// Another business has the same name. That stops nobody: the user is told.
    Taken,
    /// It cannot be used, and why.
    Refused(Problem),
}

/// The field that asks for a [`BusinessName`], with a button that checks it, for use within a bigger form.
///
/// A name that can be used is locked, until the user wants to try another. Let them go on when `answer` holds something,
/// or after `on_failed`; else tell them with `fields.name.reject(NameProblem::NotChecked)`.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// felles::form! {
///     struct Application { name: BusinessName }
/// }
/// let application = Application::form();
/// let answer = RwSignal::new(None::<NameAnswer>);
/// let on_valid = move |()| match answer.get() {
///     Some(_) => { /* To the next step. */ }
///     None => application.name.name.reject(NameProblem::NotChecked),
/// };
/// let _ = view! {
///     <Form form=application part="name" on_valid=on_valid>
///         <BusinessNameFields
///             fields=application.name
///             surname="Olsen"
///             check=async |_: Text| Ok(NameAnswer::Free)
///             answer=answer
///         />
///         <NavigationButtons />
///     </Form>
/// };
/// ```
#[component]
pub fn BusinessNameFields(
    /// The fields of the form: `application.name`, or `*form` of a form that asks for nothing else.
    fields: BusinessNameFormFields,
    /// Checks a name, without spaces around it, in a register.
    #[prop(into)]
    check: Task<Text, NameAnswer>,
    /// The owner's surname, which must stand in the name. Of several the last counts. Default: it is not known, and only
    /// the register asks for it.
    #[prop(optional, into)]
    surname: Prop<Option<Text>>,
    /// What was answered of the name that stands there, where it can be used: give a signal to know it, and to keep it
    /// while the user is on another step. Default: nothing yet.
    #[prop(optional, into)]
    answer: Model<Option<NameAnswer>>,
    /// Called when the name could not be checked. Let the user go on: it is checked when it is sent.
    #[prop(optional, into)]
    on_failed: Option<Callback<Problem>>,
    /// Can be read, focused and submitted, but not changed or checked.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
) -> impl IntoView {
    NameCheck::new(fields, surname, &check, answer, on_failed).view(readonly, disabled)
}

step_form! {
    /// Asks what a business is to be called. The name is checked before it is chosen: by the rules that the page knows, then in
    /// the register. Enter checks too. What was found is said once.
    ///
    /// ```
    /// use felles::prelude::*;
    /// use leptos::prelude::*;
    ///
    /// # let owner = Owner::new(); owner.set();
    /// let register = async |name: Text| match name.as_str() {
    ///     "Olsen Foto" => Ok(NameAnswer::Taken),
    ///     _ => Ok(NameAnswer::Free),
    /// };
    /// let _ = view! { <NameForm form=BusinessName::form() surname="Olsen" check=register on_valid=|()| () /> };
    /// ```
    pub fn NameForm(
        step: Step<BusinessName>,
        /// The form: `BusinessName::form()`.
        form: FormState<BusinessName>,
        /// Checks a name, without spaces around it, in a register.
        #[prop(into)]
        check: Task<Text, NameAnswer>,
        /// The owner's surname, which must stand in the name. Of several the last counts. Default: it is not known, and only
        /// the register asks for it.
        #[prop(optional, into)]
        surname: Prop<Option<Text>>,
        /// What was answered of the name that stands there, where it can be used. Default: nothing yet.
        #[prop(optional, into)]
        answer: Model<Option<NameAnswer>>,
        /// The question. Default: «Hva skal foretaket hete?», in the language of the page.
        #[prop(optional, into)]
        question: Prop<Option<Text>>,
        /// What the way on says. Default: «Velg navn».
        #[prop(optional, into)]
        next: Prop<Option<Text>>,
    ) -> impl IntoView {
        let check = NameCheck::new(*form, surname, &check, answer, None);
        // The way on checks first; what is read-only was checked by whoever locked it.
        let go_on = {
            let (check, readonly, element) = (check.clone(), step.readonly.clone(), step.node_ref);
            let (send, on_received, on_valid) = (step.send, step.on_received, step.on_valid);
            Callback::new(move |()| {
                if !untrack(|| readonly.get() || check.is_checked() || check.could_not()) {
                    check.start();
                    return;
                }
                match (on_valid, &send) {
                    (Some(on_valid), _) => on_valid.run(()),
                    (None, Some(send)) => form.submit(send, on_received),
                    (None, None) => post(form, element),
                }
            })
        };
        let step = Step {
            send: None,
            on_valid: Some(go_on),
            ..step
        };
        let next = next.or(|| words::CHOOSE.text());
        step.view(form, question.or(|| words::QUESTION.text()), Some(next), move |readonly| {
            check.view(readonly, Prop::Static(false))
        })
    }
}

/// As the browser does by itself, once.
fn post(form: FormState<BusinessName>, element: NodeRef<html::Form>) {
    if let Some(element) = element.get_untracked()
        && form.context().may_leave(None)
    {
        // Refused only for a form that is not in the page.
        let _ = element.submit();
    }
}
