//! The patterns, one folder each: whole screens, flows and screen parts made of components.

#[cfg(not(target_arch = "wasm32"))]
pub use industry_code_search::INDUSTRY_CODES_FILE;

mod legal_figures;
mod step_form;

pub use legal_figures::{LEGAL_FIGURES, LegalFigure, LegalFigures, LegalUse, LegalYears};

crate::modules! {
    address_form { AddressForm, BusinessAddress, BusinessAddressFields, BusinessAddressFormFields, StreetProblem }
    case_message { CaseEntry, CaseKind, CaseMessage }
    choice_form { CardOption, ChoiceForm }
    comparison {
        ComparedOption, Comparison, ComparisonCategory, ComparisonData, ComparisonRow, enk_or_as_comparison,
    }
    contact_form { ContactEnquiry, ContactForm, ContactTopic }
    contact_person_form { ContactPerson, ContactPersonFields, ContactPersonForm, ContactPersonFormFields }
    date_form { DateForm, StartDate, StartDateFields, StartDateFormFields }
    description_form {
        ActivityDescription, ActivityDescriptionFields, ActivityDescriptionFormFields, DescriptionForm, Sector,
    }
    dialog_flow { DialogFlow, DialogPage, DialogPageKind }
    error_page { ErrorKind, ErrorPage }
    guide {
        Guide, GuideChapter, GuideCourse, GuideItem, GuidePage, GuideRules, GuideState, OwnChapter, nightlife_guide,
    }
    industry_code_search { Excerpt, ExcerptSource, IndustryCode, IndustryCodeAct, IndustryCodeAnswer, IndustryCodeBranch, IndustryCodeEntry, IndustryCodeHit, IndustryCodeHits, IndustryCodeLevel, IndustryCodeSearch, IndustryCodeSource, IndustryCodeSuggestion, IndustryCodes, IndustryCodesError, ListFault }
    name_form { BusinessName, BusinessNameFields, BusinessNameFormFields, NameAnswer, NameForm, NameProblem }
    notice_form { NoticeForm, NoticeKind, NoticeSending, OperationsNotice }
    onboarding { Onboarding, OnboardingEnd, OnboardingStep, new_enk_tour }
    order_form { OrderAccess, OrderChange, OrderChannel, OrderEnvironment, OrderField, OrderFiles, OrderForm, OrderKind, OrderLink, OrderSchedule, OrderService, OrderStep, OrderText, ServiceOrder }
    owner_form { OwnerFields, OwnerForm, OwnerFormFields, SurnameProblem }
    page_feedback { Feedback, FeedbackChannel, FeedbackStep, PageFeedback }
    questionnaire {
        AnswerCondition, GivenAnswers, Question, QuestionAnswer, Questionnaire, QuestionnairePath,
        QuestionnaireResult, QuestionnaireRules, ResultReason, RuleLink, RuleText, RulesProblem, business_form_rules,
    }
    receipt { Receipt, ReceiptLine }
    start_enk {
        EmbeddedEnkService, EmbeddedTrouble, EnkAddress, EnkApplication, EnkCodeStart, EnkDraft, EnkError, EnkPerson,
        EnkReceipt, EnkService, EnkStep, EnkTasks, StartEnk,
    }
}
