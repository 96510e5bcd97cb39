//! The places of a page that the script takes over. Both sides make the same view here, of the same data.

use felles::{
    patterns::{
        FeedbackChannel, PageFeedback,
        industry_code_search::{IndustryCodeAnswer, IndustryCodeLevel, IndustryCodeSuggestion},
        start_enk::{
            EnkApplication, EnkCodeStart, EnkDraft, EnkPerson, EnkReceipt, EnkService, EnkStep, EnkTasks, StartEnk,
        },
    },
    prelude::*,
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The attribute of an island's element; its value is the island's name.
pub const ATTRIBUTE: &str = "data-island";

/// The attribute with what the server knows and the script does not.
pub const DATA: &str = "data-island-data";

/// «Did you find what you were looking for?»
pub const FEEDBACK: &str = "tilbakemelding";

/// The service.
pub const SERVICE: &str = "start-enk";

/// The field of a form that names the submission.
pub const SUBMISSION: &str = "submission";

/// Asks about the page.
pub fn feedback() -> impl IntoView {
    view! { <PageFeedback channel=FeedbackChannel::post_json("/tilbakemelding") /> }
}

/// The address of a step.
pub fn href(step: EnkStep) -> String {
    format!("/start-enk/{}", step.slug())
}

/// The address of what comes after sending, which is about one case.
pub fn receipt_href(step: EnkStep, receipt: &EnkReceipt) -> String {
    format!("{}?sak={}", href(step), receipt.case_number)
}

/// What the server knows when it writes a page of the service. It stands in the page, and is kept nowhere.
#[derive(Clone, Serialize, Deserialize)]
pub struct Opening {
    /// Who is logged in.
    pub person: EnkPerson,
    /// Today, as the server has it.
    pub today: DateValue,
    /// The slug of the step.
    pub step: String,
    /// The answers so far.
    pub draft: EnkDraft,
    /// Whether what is wrong on the step is told.
    pub is_told: bool,
    /// What was received, where the page is about that.
    pub receipt: Option<EnkReceipt>,
    /// What is known of the industry code.
    pub code_start: CodeStart,
    /// The session's token.
    pub csrf: String,
}

/// What is known of the industry code when the page is written.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct CodeStart {
    /// What was searched for.
    pub query: String,
    /// What that found.
    pub hits: Option<IndustryCodeAnswer>,
    /// The place in the tree that is open.
    pub level: Option<IndustryCodeLevel>,
    /// The code that is chosen.
    pub chosen: Option<IndustryCodeSuggestion>,
}

impl From<CodeStart> for EnkCodeStart {
    fn from(start: CodeStart) -> Self {
        Self {
            query: start.query,
            hits: start.hits,
            level: start.level,
            chosen: start.chosen,
        }
    }
}

/// The service at a step.
pub fn service<S: EnkService>(service: S, opening: Opening) -> impl IntoView {
    let Opening {
        person,
        today,
        draft,
        receipt,
        ..
    } = opening;
    let step = EnkStep::from_slug(&opening.step).unwrap_or_default();
    let submission = draft.key().unwrap_or_default().to_owned();
    let form = EnkApplication::for_person(&person, today);
    form.take_posted(draft.pairs);
    if let Some(part) = step.part().filter(|_| opening.is_told) {
        form.validate_part(part);
    }
    let of_receipt = receipt.clone();
    let address = move |step: EnkStep| match &of_receipt {
        Some(receipt) if step == EnkStep::Welcome => receipt_href(step, receipt),
        _ => href(step),
    };
    let csrf = opening.csrf;
    let hidden = ViewFn::from(move || {
        view! {
            <input type="hidden" name="csrf" value=csrf.clone() />
            <input type="hidden" name=SUBMISSION value=submission.clone() />
        }
    });
    view! {
        <StartEnk
            service=EnkTasks::from(service)
            person=person
            form=form
            today=Prop::Static(Some(today))
            step=RwSignal::new(step)
            nostrip:receipt=receipt
            href=Callback::new(move |step| Text::from(address(step)))
            action=Callback::new(|step| Text::from(href(step)))
            hidden=hidden
            code_start=EnkCodeStart::from(opening.code_start)
            heading_level=HeadingLevel::H1
        />
    }
}
