//! What can be wrong with a list of codes.

/// Why a list of industry codes cannot be used. A page that gets one says so, and lets people describe what they do instead.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum IndustryCodesError {
    /// The bytes are not UTF-8: cut off, or not the file at all.
    #[error("the list of industry codes is not text")]
    NotText,
    /// The text is something else, as the page that a server answers with when the file is not there.
    #[error("this is no list of industry codes")]
    NotAList,
    /// The list is written for another version of felles.
    #[error(
        "the list of industry codes has version {found}, this felles reads version {}",
        super::file::VERSION
    )]
    Version {
        /// The version of the list.
        found: String,
    },
    /// The list ends before all is there.
    #[error("the list of industry codes ends too early")]
    CutOff,
    /// A line is wrong.
    #[error("line {line} of the list of industry codes: {fault}")]
    Line {
        /// The number of the line; the first is 1. For [`IndustryCodes::build`](super::IndustryCodes::build) the number of the
        /// entry.
        line: usize,
        /// What is wrong with it.
        fault: ListFault,
    },
}

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ListFault {
    /// It has too many or too few columns.
    #[error("the columns are not those of this part")]
    Columns,
    /// A number that cannot be read, or is too large.
    #[error("a number cannot be read")]
    Number,
    /// A code that is not of the form `A`, `01`, `01.1`, `01.11` or `01.110`.
    #[error("the code has another form than A, 01, 01.1, 01.11 or 01.110")]
    CodeForm,
    /// A code that does not stand below the one it belongs to.
    #[error("the code does not stand below the one it belongs to")]
    Place,
    /// A code that stands twice.
    #[error("the code stands twice")]
    Twice,
    /// A code without a name.
    #[error("the code has no name")]
    NoName,
    /// A word or a place in the index that cannot be.
    #[error("the index is not in order")]
    Index,
}
