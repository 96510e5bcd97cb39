//! The search in industry codes: what people want to do, in their own words, to the code that the standard has for it.
//!
//! [`IndustryCodes`] is the list with its search.

mod codes;

pub use codes::{
    Excerpt, ExcerptSource, IndustryCode, IndustryCodeEntry, IndustryCodeHit, IndustryCodeHits, IndustryCodes,
    IndustryCodesError, ListFault,
};

/// The list of industry codes with its index, for servers: to search in, and to send to pages that search themselves. It has 680 kB
/// (180 kB as brotli), so it is in no wasm: a page fetches it.
///
/// It is the standard of 2007 (SN2007) from Statistisk sentralbyrå, under NLOD, with everyday words of our own; see the NOTICE.
/// [`IndustryCodes::source`] is to be shown where the codes are.
#[cfg(not(target_arch = "wasm32"))]
pub static INDUSTRY_CODES_FILE: &str = include_str!("industry_codes.txt");
