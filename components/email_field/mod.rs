//! [`EmailField`]: asks for an e-mail address.

use super::{
    TextFieldType,
    typed_field::{Asked, Control, typed_field},
};
use crate::values::Email;

pub(crate) use super::typed_field::style;

crate::words! { "email_field";
    /// The address was to be typed twice, and the two are not alike.
    NOT_THE_SAME = {
        nb: "E-postadressene er ikke like. Se etter i begge.",
        nn: "E-postadressene er ikkje like. Sjå etter i begge.",
        en: "The email addresses are not the same. Check both."
    };
}

typed_field! {
    /// Asks for an e-mail address. When it is left, spaces around it and `mailto:` are dropped, and what is wrong with it is
    /// told.
    ///
    /// ```
    /// use felles::prelude::*;
    /// use leptos::prelude::*;
    ///
    /// # let owner = Owner::new(); owner.set();
    /// let address = RwSignal::new(None);
    /// let _ = view! { <EmailField label="E-post" name="email" on_value=move |email| address.set(email) /> };
    /// ```
    pub fn EmailField(
        /// What the other field holds, where the address is asked for twice: it is told when the two are not the same.
        #[prop(optional, into)]
        same_as: Prop<Option<Text>>,
    ) -> Email {
        let control = Control {
            r#type: TextFieldType::Email.into(),
            autocomplete: Some("email"),
            ..Control::default()
        };
        let read = move |text: &str| {
            let email: Email = text.parse()?;
            let other = same_as.get().map(|other| other.parse::<Email>());
            match other {
                Some(other) if other.as_ref() != Ok(&email) => Err(Problem::word(&NOT_THE_SAME)),
                _ => Ok(email),
            }
        };
        Asked::read_with(control, read, Email::to_string)
    }
}
