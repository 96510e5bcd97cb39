//! The patterns, one folder each: whole screens, flows and screen parts made of components.

pub mod industry_code_search;

#[cfg(not(target_arch = "wasm32"))]
pub use industry_code_search::INDUSTRY_CODES_FILE;
#[doc(inline)]
pub use industry_code_search::{
    Excerpt, ExcerptSource, IndustryCode, IndustryCodeEntry, IndustryCodeHit, IndustryCodeHits, IndustryCodes,
    IndustryCodesError, ListFault,
};

crate::modules! {
    page_feedback { Feedback, FeedbackChannel, FeedbackStep, PageFeedback }
    start_enk {
        EmbeddedEnkService, EmbeddedTrouble, EnkAddress, EnkApplication, EnkCodeStart, EnkDraft, EnkError, EnkPerson,
        EnkReceipt, EnkService, EnkStep, EnkTasks, LegalFigures, StartEnk,
    }
}
