//! The patterns, one folder each: whole screens, flows and screen parts made of components.

#[cfg(not(target_arch = "wasm32"))]
pub use industry_code_search::INDUSTRY_CODES_FILE;

mod legal_figures;
mod step_form;

pub use legal_figures::{LEGAL_FIGURES, LegalFigure, LegalFigures, LegalUse, LegalYears};

crate::modules! {
    address_form { AddressForm, BusinessAddress, BusinessAddressFields, BusinessAddressFormFields, StreetProblem }
    choice_form { CardOption, ChoiceForm }
    contact_person_form { ContactPerson, ContactPersonFields, ContactPersonForm, ContactPersonFormFields }
    date_form { DateForm, StartDate, StartDateFields, StartDateFormFields }
    description_form {
        ActivityDescription, ActivityDescriptionFields, ActivityDescriptionFormFields, DescriptionForm, Sector,
    }
    name_form { BusinessName, BusinessNameFields, BusinessNameFormFields, NameAnswer, NameForm, NameProblem }
    owner_form { OwnerFields, OwnerForm, OwnerFormFields, SurnameProblem }
    case_message { CaseEntry, CaseKind, CaseMessage }
    contact_form { ContactEnquiry, ContactForm, ContactTopic }
    dialog_flow { DialogFlow, DialogPage, DialogPageKind }
    notice_form { NoticeForm, NoticeKind, NoticeSending, OperationsNotice }
    order_form { OrderAccess, OrderChange, OrderChannel, OrderEnvironment, OrderField, OrderFiles, OrderForm, OrderKind, OrderLink, OrderSchedule, OrderService, OrderStep, OrderText, ServiceOrder }
    industry_code_search { Excerpt, ExcerptSource, IndustryCode, IndustryCodeAct, IndustryCodeAnswer, IndustryCodeBranch, IndustryCodeEntry, IndustryCodeHit, IndustryCodeHits, IndustryCodeLevel, IndustryCodeSearch, IndustryCodeSource, IndustryCodeSuggestion, IndustryCodes, IndustryCodesError, ListFault }
    comparison {
        ComparedOption, Comparison, ComparisonCategory, ComparisonData, ComparisonRow, enk_or_as_comparison,
    }
    error_page { ErrorKind, ErrorPage }
    guide {
        Guide, GuideChapter, GuideCourse, GuideItem, GuidePage, GuideRules, GuideState, OwnChapter, nightlife_guide,
    }
    onboarding { Onboarding, OnboardingEnd, OnboardingStep, new_enk_tour }
    page_feedback { Feedback, FeedbackChannel, FeedbackStep, PageFeedback }
    receipt { Receipt, ReceiptLine }
    questionnaire {
        AnswerCondition, GivenAnswers, Question, QuestionAnswer, Questionnaire, QuestionnairePath,
        QuestionnaireResult, QuestionnaireRules, ResultReason, RuleLink, RuleText, RulesProblem, business_form_rules,
    }
    start_enk {
        EmbeddedEnkService, EmbeddedTrouble, EnkAddress, EnkApplication, EnkCodeStart, EnkDraft, EnkError, EnkPerson,
        EnkReceipt, EnkService, EnkStep, EnkTasks, StartEnk,
    }
}
