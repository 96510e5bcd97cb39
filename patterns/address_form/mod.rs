//! [`AddressForm`]: asks where a business is run.

mod street;
mod words;

use super::step_form::step_form;
use crate::{
    components::{Checkbox, PostalCodeField, TextField},
    runtime::{FormState, Problem, Prop, Task, Text, form::Fields},
    values::PostalCode,
};
use leptos::prelude::*;

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

step_form! {
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
    pub fn AddressForm(
        step: Step<BusinessAddress>,
        /// The form: `BusinessAddress::form()`, or `home.into_form()` to propose an address.
        form: FormState<BusinessAddress>,
        /// Finds the place of a code: your own task, or a file of places (`PostalPlaces::file`). Default: no place is shown.
        #[prop(optional, into)]
        places: Option<Task<PostalCode, Option<String>>>,
        /// The form began with the home address: says that it is a proposal.
        #[prop(optional, into)]
        proposed: Prop<bool>,
        /// The question. Default: «Hva skal være forretningsadressen?», in the language of the page.
        #[prop(optional, into)]
        question: Prop<Option<Text>>,
        /// What the way on says. Default: «Neste».
        #[prop(optional, into)]
        next: Option<Prop<Text>>,
    ) -> impl IntoView {
        step.view(form, question.or(|| words::QUESTION.text()), next, move |readonly| {
            view! { <BusinessAddressFields fields=*form nostrip:places=places proposed=proposed readonly=readonly /> }
                .into_any()
        })
    }
}
