//! The patterns, one folder each: whole screens, flows and screen parts made of components.

#[cfg(not(target_arch = "wasm32"))]
pub use industry_code_search::INDUSTRY_CODES_FILE;

crate::modules! {
    industry_code_search { Excerpt, ExcerptSource, IndustryCode, IndustryCodeAct, IndustryCodeAnswer, IndustryCodeBranch, IndustryCodeEntry, IndustryCodeHit, IndustryCodeHits, IndustryCodeLevel, IndustryCodeSearch, IndustryCodeSource, IndustryCodeSuggestion, IndustryCodes, IndustryCodesError, ListFault }
    page_feedback { Feedback, FeedbackChannel, FeedbackStep, PageFeedback }
}
