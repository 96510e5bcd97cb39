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
    comparison {
        ComparedOption, Comparison, ComparisonCategory, ComparisonData, ComparisonRow, enk_or_as_comparison,
    }
    error_page { ErrorKind, ErrorPage }
    guide {
        Guide, GuideChapter, GuideCourse, GuideItem, GuidePage, GuideRules, GuideState, OwnChapter, nightlife_guide,
    }
    onboarding { Onboarding, OnboardingEnd, OnboardingStep, new_enk_tour }
    page_feedback { Feedback, FeedbackChannel, FeedbackStep, PageFeedback }
    questionnaire {
        AnswerCondition, BUSINESS_FORM_FIGURES, GivenAnswers, LegalFigure, Question, QuestionAnswer, Questionnaire,
        QuestionnairePath, QuestionnaireResult, QuestionnaireRules, ResultReason, RuleLink, RuleText, RulesProblem,
        business_form_rules,
    }
}
