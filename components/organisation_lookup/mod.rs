//! [`OrganisationLookup`]: asks for the number of an organisation, and shows which one it is.

use super::{
    InputMode,
    lookup::{Found, Lookup},
    typed_field::{Around, Asked, Control, Line, typed_field},
};
use crate::{
    runtime::{Task, id_scope::part_id},
    values::OrganisationNumber,
};

pub(crate) use super::lookup::style;

crate::words! { "organisation_lookup";
    /// The register has no unit of this number.
    NOT_FOUND = {
        nb: "Vi finner ingen virksomhet med dette organisasjonsnummeret. Se etter at det er riktig.",
        nn: "Vi finn inga verksemd med dette organisasjonsnummeret. Sjå etter at det er rett.",
        en: "We cannot find an organisation with this number. Check that it is right."
    };
}

/// An organisation as a register knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundOrganisation {
    /// What it is called.
    pub name: Text,
    /// What else helps to know it again: its form, where it is, that it is wound up.
    pub note: Option<Text>,
}

typed_field! {
    /// Asks for the number of an organisation, and shows which one it is as soon as the number is whole. While it is looked
    /// up, a spinner turns; where nothing is found, or the register does not answer, that is said, and the number stands.
    ///
    /// The look-up is yours: ask Enhetsregisteret, whose data are open, or a service of your own.
    ///
    /// ```
    /// use felles::{components::FoundOrganisation, prelude::*};
    /// use leptos::prelude::*;
    ///
    /// # let owner = Owner::new(); owner.set();
    /// let register = async |number: OrganisationNumber| match number.as_str() {
    ///     "310000019" => Ok(Some(FoundOrganisation { name: "Fjordvik kommune".into(), note: None })),
    ///     _ => Ok(None),
    /// };
    /// let _ = view! { <OrganisationLookup label="Organisasjonsnummer" name="unit" lookup=register /> };
    /// ```
    pub fn OrganisationLookup(
        /// Finds the organisation, or none where the register has none. What a failure says is shown, with a button to try
        /// again.
        #[prop(into)]
        lookup: Task<OrganisationNumber, Option<FoundOrganisation>>,
        /// Called with the organisation when it is found, and with nothing when it no longer is the number's.
        #[prop(optional, into)]
        on_found: Option<Callback<Option<FoundOrganisation>>>,
    ) -> OrganisationNumber {
        let around: Around = Box::new(move |control, line| with_organisation(control, &line, &lookup, on_found));
        Asked::value(Control {
            inputmode: InputMode::Numeric.into(),
            autocomplete: Some("off"),
            width: Some(11),
            described_by: Some("found"),
            around: Some(around),
            ..Control::default()
        })
    }
}

fn with_organisation(
    control: AnyView,
    line: &Line,
    task: &Task<OrganisationNumber, Option<FoundOrganisation>>,
    on_found: Option<Callback<Option<FoundOrganisation>>>,
) -> AnyView {
    let lookup = Lookup::new(task);
    lookup.tell(on_found);
    let text = line.text;
    let number = Memo::new(move |_| text.signal().with(|text| text.parse::<OrganisationNumber>().ok()));
    Effect::new(move || match number.get() {
        Some(number) => lookup.start(number),
        None => lookup.forget(),
    });
    let found = lookup.view(part_id(&line.id, "found"), &NOT_FOUND, |found| Found {
        name: found.name,
        note: found.note,
    });
    (control, found).into_any()
}
