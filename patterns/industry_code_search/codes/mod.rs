//! The industry codes, and the search in them: pure Rust, the same on a server and in a browser.
//!
//! [`IndustryCodes`] is a whole standard for industry classification with the index of its words. It is read from one file,
//! `patterns/industry_code_search/industry_codes.txt`, which a page loads when it needs it:
//!
//! ```
//! # fn main() -> Result<(), felles::patterns::IndustryCodesError> {
//! use felles::patterns::{INDUSTRY_CODES_FILE, IndustryCodes};
//!
//! let codes = IndustryCodes::read(INDUSTRY_CODES_FILE.as_bytes())?;
//! let found = codes.search("frisør", 5);
//! assert_eq!(found.hits[0].code.code(), "96.020");
//!
//! let path: Vec<_> = found.hits[0].code.path().iter().map(|above| above.code()).collect();
//! assert_eq!(path, ["S", "96", "96.0", "96.02"]);
//! # Ok(())
//! # }
//! ```
//!
//! # How a query is answered
//!
//! 1. The query is cut into words; letters are folded (`É` is `e`, a decomposed `å` is `å`), and words that say nothing left out.
//! 2. Each word is looked up by its Norwegian stem; as the beginning of longer words; and as a compound, cut into words that the
//!    index knows (`bryllupsfotograf`: bryllup, fotograf), or learnt from compounds of its own (`ride`, of `ridekurs`). A word
//!    that the index does not have is looked up as bokmål writes it (`sjukepleiar`: sykepleier), and by words of the same base
//!    (`snekring`: snekker; `montør`: montering). Where none of that is there, it is taken for a spelling mistake: one letter wrong, missing, too many or in its neighbour's place, in
//!    words over four letters; and at last for kin of words that begin as most of it does.
//! 3. What is found is ranked by BM25F: a word weighs more the fewer codes have it, and more in a name or among the everyday
//!    words than in a note. The notes of what a code does *not* hold are not in the file at all.
//!
//! How well that does is measured by `tests/native/industry_code_search.rs`: of words that it was made for, all are right among the
//! first five; of 192 that were written down before it was last improved and never looked at since, 186 (183 before). 47 of those
//! are everyday words of ours as they stand; of the other 145, 139 are found.
//!
//! # Another standard
//!
//! The file holds the standard of 2007 (SN2007) as Statistisk sentralbyrå published it. [`IndustryCodes::build`] makes an index of
//! any list of the same form, and [`IndustryCodes::to_text`] writes it; in this repository `cargo xtask codes` does both.
//!
//! # What it costs
//!
//! Who does not use the search pays nothing: neither this code nor the stemmer is in a wasm that does not call it, and the file
//! is in no wasm at all.

mod compound;
mod error;
mod excerpt;
mod file;
mod index;
mod indexing;
mod list;
mod related;
mod search;
mod spelling;
mod stem;
mod tokens;

pub use error::{IndustryCodesError, ListFault};
pub use excerpt::{Excerpt, ExcerptSource};
pub use list::{IndustryCode, IndustryCodeEntry, IndustryCodes};
pub use search::{IndustryCodeHit, IndustryCodeHits};
