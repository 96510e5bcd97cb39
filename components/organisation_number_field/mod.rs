//! [`OrganisationNumberField`]: asks for the number of a unit in Enhetsregisteret.

use super::{
    InputMode,
    typed_field::{Asked, Control, typed_field},
};
use crate::values::OrganisationNumber;

pub(crate) use super::typed_field::style;

typed_field! {
    /// Asks for the number of a unit in Enhetsregisteret: nine digits, written `310 000 019` when the field is left. `NO`
    /// before it and `MVA` after it, as on invoices, are dropped. To tell which unit it is, use `OrganisationLookup`.
    ///
    /// ```
    /// use felles::prelude::*;
    /// use leptos::prelude::*;
    ///
    /// # let owner = Owner::new(); owner.set();
    /// let unit = RwSignal::new(None);
    /// let _ = view! {
    ///     <OrganisationNumberField label="Organisasjonsnummer" name="unit" on_value=move |number| unit.set(number) />
    /// };
    /// ```
    pub fn OrganisationNumberField() -> OrganisationNumber {
        Asked::value(Control {
            inputmode: InputMode::Numeric.into(),
            autocomplete: Some("off"),
            width: Some(11),
            ..Control::default()
        })
    }
}
