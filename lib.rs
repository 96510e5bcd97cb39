#![doc = include_str!("README.md")]

// Lets `sheet!`, `words!` and the examples name the crate as its users do.
extern crate self as felles;

pub mod components;
pub mod patterns;
pub mod runtime;
pub mod styles;

/// What most apps need: `use felles::prelude::*;`.
pub mod prelude {
    pub use crate::{
        components::*,
        patterns::*,
        runtime::{Choice, IdScope, Language, Model, Named, Problem, Prop, Task, Text, announce, provide_language},
        styles::adopt_tokens,
    };
}

/// Every sheet there is, in the order they stand in felles.css.
fn sheets() -> impl Iterator<Item = &'static styles::Sheet> {
    std::iter::once(&runtime::announcer::SHEET)
        .chain(components::sheets())
        .chain(patterns::sheets())
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
