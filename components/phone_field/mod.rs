//! [`PhoneField`]: asks for a telephone number.

mod countries;
pub(crate) mod style;

use super::{
    TextFieldType,
    typed_field::{Around, Asked, Control, typed_field},
};
use crate::values::{PhoneKind, PhoneNumber};
use countries::Countries;
pub use countries::PhoneCountry;

crate::words! { "phone_field";
    /// What the choice of country is called.
    COUNTRY = { nb: "Landkode", nn: "Landkode", en: "Country code" };
    /// A message is to be sent, and the telephone cannot take it.
    NOT_MOBILE = {
        nb: "Skriv et mobilnummer. Det begynner på 4 eller 9.",
        nn: "Skriv eit mobilnummer. Det byrjar på 4 eller 9.",
        en: "Enter a mobile number. In Norway it begins with 4 or 9."
    };
}

typed_field! {
    /// Asks for a telephone number. What begins with neither `+` nor `00` is Norwegian, or of the country that is chosen.
    /// When the field is left, a Norwegian number is written as people say it, `999 99 999`, and another with its code,
    /// `+46 701740605`: so the text alone says which number it is, also to a server.
    ///
    /// ```
    /// use felles::prelude::*;
    /// use leptos::prelude::*;
    ///
    /// # let owner = Owner::new(); owner.set();
    /// let phone = RwSignal::new(None);
    /// let _ = view! {
    ///     <PhoneField label="Mobil" name="phone" mobile=true on_value=move |number| phone.set(number) />
    ///     <PhoneField label="Telefon" name="other_phone" choose_country=true />
    /// };
    /// ```
    pub fn PhoneField(
        /// Only a mobile number will do, for a message is to be sent. Numbers of other countries are let through: of them
        /// that is not known.
        #[prop(optional, into)]
        mobile: Prop<bool>,
        /// Lets the user choose the country before the number. A number that is typed with the code of another country
        /// chooses that one.
        #[prop(optional)]
        choose_country: bool,
        /// Which country is chosen, as two letters of ISO 3166: one to start with, a signal to share it, or a signal with a
        /// callback to rule it. Default, and where it is none: Norway.
        #[prop(optional, into)]
        country: Model<String>,
        /// The countries to choose from, in their order. Default: Norway, its neighbours, and others whose numbers are much
        /// used here.
        #[prop(optional, into)]
        countries: Vec<PhoneCountry>,
    ) -> PhoneNumber {
        let dial = move || country.signal().with(|country| countries::dial_code(country));
        let around = choose_country.then(|| -> Around {
            Box::new(move |control, line| Countries::new(countries, country).view(control, line))
        });
        let control = Control {
            r#type: TextFieldType::Tel.into(),
            autocomplete: Some("tel"),
            width: Some(16),
            around,
            ..Control::default()
        };
        let read = move |text: &str| {
            let number = PhoneNumber::read(text, dial())?;
            match number.kind() {
                PhoneKind::Mobile | PhoneKind::Foreign => Ok(number),
                _ if mobile.get() => Err(Problem::word(&NOT_MOBILE)),
                _ => Ok(number),
            }
        };
        Asked::read_with(control, read, |number| {
            if number.is_norwegian() {
                number.national().to_string()
            } else {
                number.to_string()
            }
        })
    }
}
