//! [`NationalIdField`]: asks for a fødselsnummer or a D-number.

use super::{
    InputMode,
    typed_field::{Asked, Control, typed_field},
};
use crate::values::NationalId;

pub(crate) use super::typed_field::style;

typed_field! {
    /// Asks for a fødselsnummer or a D-number: eleven digits, written `018380 12317` when the field is left. The date and the
    /// check digits are looked at here; whose number it is, only Folkeregisteret knows.
    ///
    /// It is private: no browser fills it in, no form keeps it in a draft, and no error holds what was typed.
    ///
    /// ```
    /// use felles::prelude::*;
    /// use leptos::prelude::*;
    ///
    /// # let owner = Owner::new(); owner.set();
    /// let person = RwSignal::new(None);
    /// let _ = view! {
    ///     <NationalIdField label="Fødselsnummer eller D-nummer" name="id" on_value=move |id| person.set(id) />
    /// };
    /// ```
    pub fn NationalIdField() -> NationalId {
        Asked::value(Control {
            inputmode: InputMode::Numeric.into(),
            autocomplete: Some("off"),
            width: Some(13),
            ..Control::default()
        })
    }
}
