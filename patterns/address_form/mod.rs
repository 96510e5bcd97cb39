//! [`AddressForm`]: asks where a business is run.

mod street;
mod words;

use super::step_form::Step;
use crate::{
    components::{Checkbox, HeadingLevel, PostalCodeField, TextField},
    runtime::{FormAnswer, FormState, Problem, Prop, Task, Text, form::Fields},
    values::PostalCode,
};
use leptos::{ev::MouseEvent, prelude::*};

pub(crate) use crate::components::form::style;
pub use street::{StreetProblem, street_problem};

crate::form! {
    /// Where a business is run.
    #[derive(Debug, PartialEq)]
    pub struct BusinessAddress {
        /// The street and the number: a place, and no PO box.
        pub street: String => [missing(Problem::word(&words::NO_STREET)), at_most(100), check(|street| a_place(street))],
        /// The postal code. Whether there is such a place is for a register to tell.
        pub postal_code: PostalCode,
        /// Whether the address is left out where everyone can look.
        pub private: bool,
    }
}

/// The fields of a [`BusinessAddress`] in a form.
pub type BusinessAddressFormFields = Fields<BusinessAddress>;

fn a_place(street: &str) -> Result<(), Problem> {
    street_problem(street).map_or(Ok(()), |problem| Err(problem.into()))
}

/// The fields that ask for a [`BusinessAddress`], for use within a bigger form.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// felles::form! {
///     struct Application { address: BusinessAddress }
/// }
/// let application = Application::form();
/// let _ = view! {
///     <Form form=application part="address" on_valid=|()| ()>
///         <BusinessAddressFields fields=application.address places=PostalPlaces::file("/data/postnummer.tsv") />
///         <NavigationButtons />
///     </Form>
/// };
/// ```
#[component]
pub fn BusinessAddressFields(
    /// The fields of the form: `application.address`, or `*form` of a form that asks for nothing else.
    fields: BusinessAddressFormFields,
    /// Finds the place of a code: your own task, or a file of places (`PostalPlaces::file`). Default: no place is shown.
    #[prop(optional, into)]
    places: Option<Task<PostalCode, Option<String>>>,
    /// The form began with the home address: says that it is a proposal.
    #[prop(optional, into)]
    proposed: Prop<bool>,
    /// Can be read, focused and submitted, but not changed.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
) -> impl IntoView {
    let (own, suggested) = (words::STREET_HELP.text(), words::PROPOSED.text());
    let either = own.zip(&suggested, |own, suggested| (own.clone(), suggested.clone()));
    let help = proposed.zip(
        &either,
        |proposed, (own, suggested)| {
            if *proposed { suggested.clone() } else { own.clone() }
        },
    );
    view! {
        <TextField
            label=words::STREET.text()
            description=help
            field=fields.street
            readonly=readonly.clone()
            disabled=disabled.clone()
            autocomplete="address-line1"
        />
        <PostalCodeField
            label=words::POSTAL_CODE.text()
            field=fields.postal_code
            nostrip:places=places
            readonly=readonly.clone()
            disabled=disabled.clone()
        />
        <Checkbox
            label=words::PRIVATE.text()
            description=words::PRIVATE_HELP.text()
            field=fields.private
            readonly=readonly
            disabled=disabled
        />
    }
}

/// Asks where a business is run: street, postal code with its place, and whether the address is left out where everyone can
/// look. A PO box is no place, in whatever way it is written; the error says what to do instead.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let home = BusinessAddress {
///     street: "Storgata 12".to_owned(),
///     postal_code: "0155".parse()?,
///     private: false,
/// };
/// let _ = view! {
///     <AddressForm
///         form=home.into_form()
///         proposed=true
///         places=PostalPlaces::file("/data/postnummer.tsv")
///         on_valid=|()| ()
///     />
/// };
/// # Ok::<(), felles::values::PostalCodeError>(())
/// ```
#[component]
pub fn AddressForm(
    /// The form: `BusinessAddress::form()`, or `home.into_form()` to propose an address.
    form: FormState<BusinessAddress>,
    /// Finds the place of a code: your own task, or a file of places (`PostalPlaces::file`). Default: no place is shown.
    #[prop(optional, into)]
    places: Option<Task<PostalCode, Option<String>>>,
    /// The form began with the home address: says that it is a proposal.
    #[prop(optional, into)]
    proposed: Prop<bool>,
    /// Sends it, when nothing is wrong. Default: the browser posts it to `action`.
    #[prop(optional, into)]
    send: Option<Task<BusinessAddress, FormAnswer>>,
    /// Called with the answers once they were received.
    #[prop(optional, into)]
    on_received: Option<Callback<BusinessAddress>>,
    /// Called instead of sending, when nothing is wrong: goes on to the next step.
    #[prop(optional, into)]
    on_valid: Option<Callback<()>>,
    /// Where the browser posts it. Default: the address of the page.
    #[prop(optional, into)]
    action: Option<Prop<Text>>,
    /// The question. Default: «Hva skal være forretningsadressen?», in the language of the page.
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
        view! { <BusinessAddressFields fields=*form nostrip:places=places proposed=proposed readonly=readonly /> }
            .into_any()
    })
}
