//! [`AccountNumberField`]: asks for a Norwegian bank account.

use super::{
    InputMode,
    typed_field::{Asked, Control, typed_field},
};
use crate::values::AccountNumber;

pub(crate) use super::typed_field::style;

typed_field! {
    /// Asks for a Norwegian bank account: eleven digits, written `1234 56 78903` when the field is left.
    ///
    /// ```
    /// use felles::prelude::*;
    /// use leptos::prelude::*;
    ///
    /// # let owner = Owner::new(); owner.set();
    /// let account = RwSignal::new(None);
    /// let _ = view! {
    ///     <AccountNumberField label="Kontonummer" name="account" on_value=move |number| account.set(number) />
    /// };
    /// ```
    pub fn AccountNumberField() -> AccountNumber {
        Asked::value(Control {
            inputmode: InputMode::Numeric.into(),
            autocomplete: Some("off"),
            width: Some(14),
            ..Control::default()
        })
    }
}
