#![doc = include_str!("README.md")]

// Lets `sheet!`, `words!` and the examples name the crate as its users do.
extern crate self as felles;

pub mod components;
pub mod patterns;
pub mod runtime;
pub mod styles;
pub mod values;

/// What most apps need: `use felles::prelude::*;`.
pub mod prelude {
    pub use crate::{
        components::*,
        patterns::*,
        runtime::{
            Choice, FieldBinding, FieldLink, FormAnswer, FormField, FormRows, FormState, IdScope, Language, Model,
            Named, Problem, Prop, Task, Text, announce,
            form::{Draft, FormContext, FormMarks, FormRow, SaveState},
            provide_language,
        },
        styles::adopt_tokens,
        values::{
            AccountNumber, Amount, DateList, DateTimeValue, DateValue, Decimal, DialCode, Duration, DurationUnit,
            Email, FormValue, Iban, Kid, KidModulus, MonthValue, NationalId, NationalIdKind, OrganisationNumber,
            Percent, PhoneKind, PhoneNumber, PostalCode, Postponement, TimeValue, ValueError, YearRule,
        },
    };
}

/// Every sheet there is, in the order they stand in felles.css. Kin components have one together.
fn sheets() -> impl Iterator<Item = &'static styles::Sheet> {
    let mut seen = std::collections::BTreeSet::new();
    [
        &runtime::announcer::SHEET,
        &components::space::SHEET,
        &components::answer_group::SHEET,
        &runtime::beside::SHEET,
        &components::listbox_style::SHEET,
        &components::media_player::SHEET,
        &components::sort_header::SHEET,
        &components::icon::chevron::SHEET,
        &runtime::details_binding::SHEET,
        &components::revealed::SHEET,
    ]
    .into_iter()
    .chain(components::sheets())
    .chain(patterns::sheets())
    .filter(move |sheet| seen.insert(sheet.name))
}

/// Declares the modules of a folder, what each exports, and the list of their sheets.
macro_rules! modules {
    ($($(#[$meta:meta])* $module:ident { $($name:ident),+ $(,)? })*) => {
        $($(#[$meta])* pub mod $module;)*

        $(#[doc(inline)] pub use $module::{$($name),+};)*

        pub(crate) fn sheets() -> impl Iterator<Item = &'static crate::styles::Sheet> {
            [$(&$module::style::SHEET),*].into_iter()
        }
    };
}
pub(crate) use modules;
