//! The search in industry codes: what people want to do, in their own words, to the code that the standard has for it.
//!
//! [`IndustryCodeSearch`] asks for a code. [`IndustryCodes`] is the list with its search, for servers too.

mod answer;
mod codes;
mod fetched;
mod posted;
mod source;
pub(crate) mod style;
mod words;

pub use answer::{IndustryCodeAnswer, IndustryCodeBranch, IndustryCodeLevel, IndustryCodeSuggestion};
pub use codes::{
    Excerpt, ExcerptSource, IndustryCode, IndustryCodeEntry, IndustryCodeHit, IndustryCodeHits, IndustryCodes,
    IndustryCodesError, ListFault,
};
pub use posted::IndustryCodeAct;
pub use source::IndustryCodeSource;

use crate::runtime::{Choice, FieldBinding, Model, Problem, Prop, Text};
use leptos::prelude::*;

/// The list of industry codes with its index, for servers: to search in, and to send to pages that search themselves. It has 680 kB
/// (180 kB as brotli), so it is in no wasm: a page fetches it.
///
/// It is the standard of 2007 (SN2007) from Statistisk sentralbyrå, with everyday words of our own; see the NOTICE.
/// [`IndustryCodes::source`] is to be shown where the codes are.
#[cfg(not(target_arch = "wasm32"))]
pub static INDUSTRY_CODES_FILE: &str = include_str!("industry_codes.txt");

/// SIGNATURE (the body follows): asks what somebody is going to do, and for the industry code that has it.
#[component]
pub fn IndustryCodeSearch(
    /// Who answers: `IndustryCodeSource::address(…)`, `::list(…)` or `::task(…).browsed(…)`.
    #[prop(into)]
    source: IndustryCodeSource,
    /// The label of the search field. Default: «Hva skal du drive med?».
    #[prop(optional, into)]
    label: Prop<Option<Text>>,
    /// What helps to search, under the label. Default: «Skriv ett eller flere stikkord, for eksempel frisør eller webdesign.»
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// The form's field that this asks for: a `String` or `Option<String>`.
    #[prop(optional, into)]
    field: Option<FieldBinding<Option<Choice>>>,
    /// The code that is chosen: a start, a signal to share it, or a signal with a callback to rule it.
    #[prop(optional, into)]
    value: Model<Option<Choice>>,
    /// Called with the code, once for each choice that the user makes.
    #[prop(optional, into)]
    on_change: Option<Callback<Choice>>,
    /// Called when none of the codes fits: go on to where people describe what they do. Default: that is not offered.
    #[prop(optional, into)]
    on_none_fits: Option<Callback<()>>,
    /// What is searched for.
    #[prop(optional, into)]
    query: Model<String>,
    /// The answer that is there from the start: what a server found for a page without script.
    #[prop(optional, into)]
    hits: Prop<Option<IndustryCodeAnswer>>,
    /// The place in the tree that is open from the start.
    #[prop(optional, into)]
    level: Prop<Option<IndustryCodeLevel>>,
    /// What is known of the code chosen at the start: so that it is shown with its name.
    #[prop(optional, into)]
    chosen: Prop<Option<IndustryCodeSuggestion>>,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: Prop<Option<Problem>>,
    /// The name of the value in the form. Beside it the form sends `{name}-query` and, where no script runs, `{name}-act`: see
    /// [`IndustryCodeAct::posted`].
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// The id. Default: made of `name`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
}
