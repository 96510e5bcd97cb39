//! [`ThemeProblem`]: what is wrong with one value of a theme.

use crate::styles::color::HexError;

/// What is wrong with a theme that is read, at one place.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ThemeProblem {
    /// It is not JSON. In the words of the parser.
    #[error("{0}")]
    Syntax(String),
    /// A theme has no such field.
    #[error("there is no such field")]
    UnknownField,
    /// The field stands there twice.
    #[error("it is given twice")]
    Duplicate,
    /// The field is not there.
    #[error("it is missing")]
    Missing,
    /// A number, a list or an object instead of a text.
    #[error("it needs a text, \"…\"")]
    NotText,
    /// A text, a number or a list instead of an object.
    #[error("it needs an object, {{ … }}")]
    NotObject,
    /// Not a colour.
    #[error(transparent)]
    Color(#[from] HexError),
    /// Not the name of a theme.
    #[error("a name has 1 to 40 characters, each a–z, 0–9 or a hyphen, and begins with a letter")]
    Name,
    /// Not a radius.
    #[error("the radius is a whole number of px from 0 to 99")]
    Radius,
    /// Not a list of font families.
    #[error("\"{0}\" is not the name of a font: letters, digits, spaces and hyphens, with commas between the names")]
    Font(String),
    /// Bytes that are not text, in an address.
    #[error("it holds a % that is not followed by the two digits of a character")]
    Encoding,
}
