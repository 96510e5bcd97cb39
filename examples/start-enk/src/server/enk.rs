//! [`StoreEnkService`]: the service itself, for one who is logged in, on what the store keeps. The same trait as the one in
//! memory and the one of the page; one suite holds all three to what they promise.

use super::{
    app::Shared,
    clock,
    log_in::Identity,
    session::Visit,
    store::{DraftRow, Moment, NewSubmission, SessionKey, StoreError, Submission},
};
use felles::{
    patterns::{
        industry_code_search::{IndustryCodeAnswer, IndustryCodeSuggestion},
        name_form::{NameAnswer, business_name_problem},
        start_enk::{
            EnkApplication, EnkCourse, EnkDraft, EnkError, EnkLine, EnkPerson, EnkReceipt, EnkService,
            rules::is_submission_key,
        },
    },
    values::NationalId,
};
use leptos::prelude::{Owner, untrack};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The service for one who is logged in.
#[derive(Clone)]
pub struct StoreEnkService {
    app: Shared,
    session: SessionKey,
    identity: Arc<Identity>,
}

/// What is kept of an application: what was sent, by whom, and as they were shown it.
#[derive(Serialize, Deserialize)]
struct Kept {
    applicant: NationalId,
    pairs: Vec<(String, String)>,
    sent: Vec<EnkLine>,
}

/// No text of a draft is longer, nor are there more of them: the rest of a session's row is no place to keep things.
const MOST_BYTES: usize = 32_000;

impl StoreEnkService {
    /// The service for a visit.
    pub fn of(app: &Shared, visit: &Visit) -> Self {
        Self {
            app: Arc::clone(app),
            session: visit.key.clone(),
            identity: Arc::new(visit.identity.clone()),
        }
    }

    /// What was received under a key, if anything was.
    ///
    /// # Errors
    /// The database failed.
    pub async fn received(&self, key: &str) -> Result<Option<EnkReceipt>, EnkError> {
        let store = &self.app.store;
        let before = store
            .submission_of_key(&self.identity.subject, key)
            .await
            .map_err(failed)?;
        before.map(|submission| self.receipt_of(&submission)).transpose()
    }

    /// What this person sent last, if they sent anything.
    ///
    /// # Errors
    /// The database failed.
    pub async fn latest(&self) -> Result<Option<EnkReceipt>, EnkError> {
        let latest = self
            .app
            .store
            .latest_submission(&self.identity.subject)
            .await
            .map_err(failed)?;
        latest.map(|submission| self.receipt_of(&submission)).transpose()
    }

    fn receipt_of(&self, submission: &Submission) -> Result<EnkReceipt, EnkError> {
        let kept: Kept = serde_json::from_str(&submission.answers).map_err(|_| EnkError::Failed)?;
        Ok(EnkReceipt {
            case_number: case_number(submission.id, submission.received_at),
            received_at: clock::in_norway(submission.received_at),
            sent: kept.sent,
        })
    }
}

/// `ENK-2026-000017`: the year, and the number in the order they came.
fn case_number(id: i64, received_at: Moment) -> String {
    format!("ENK-{}-{id:06}", clock::in_norway(received_at).date.year())
}

fn id_of(case_number: &str) -> Option<i64> {
    let digits = case_number.strip_prefix("ENK-")?.split_once('-')?.1;
    digits.bytes().all(|digit| digit.is_ascii_digit()).then_some(())?;
    digits.parse().ok()
}

/// What was answered on the steps that the answers lead through. A number that was typed on another is nobody's business.
fn sent_pairs(pairs: Vec<(String, String)>, person: &EnkPerson) -> Vec<(String, String)> {
    let owner = Owner::new();
    let pairs = owner.with(|| {
        let form = EnkApplication::for_person(person, clock::today());
        form.take_posted(pairs);
        let course = untrack(|| EnkCourse::of(&form, person, clock::today()));
        EnkApplication::pairs(&form, &course)
    });
    owner.cleanup();
    pairs
}

fn failed(error: StoreError) -> EnkError {
    tracing::error!(%error, "store");
    EnkError::Failed
}

impl EnkService for StoreEnkService {
    async fn person(&self) -> Result<EnkPerson, EnkError> {
        Ok(self.identity.person.clone())
    }

    async fn check_name(&self, name: String, surname: String) -> Result<NameAnswer, EnkError> {
        if let Some(problem) = business_name_problem(&name, &surname) {
            return Ok(NameAnswer::Refused(problem.into()));
        }
        let taken = self.app.store.has_name(&name).await.map_err(failed)?;
        Ok(if taken { NameAnswer::Taken } else { NameAnswer::Free })
    }

    async fn search_codes(&self, query: String) -> Result<IndustryCodeAnswer, EnkError> {
        Ok(self.app.codes.answer(&query))
    }

    async fn industry_code(&self, code: String) -> Result<Option<IndustryCodeSuggestion>, EnkError> {
        Ok(self.app.codes.suggestion(&code))
    }

    async fn load_draft(&self) -> Result<Option<EnkDraft>, EnkError> {
        let since = clock::now() - super::session::LASTS;
        let row = self.app.store.session(&self.session, since).await.map_err(failed)?;
        let row = row.ok_or(EnkError::LoggedOut)?;
        Ok(row.draft.and_then(|draft| serde_json::from_str(&draft.answers).ok()))
    }

    async fn save_draft(&self, draft: EnkDraft) -> Result<(), EnkError> {
        let answers = serde_json::to_string(&draft).map_err(|_| EnkError::Failed)?;
        if answers.len() > MOST_BYTES {
            return Err(EnkError::Refused(Vec::new()));
        }
        let key = draft.key().filter(|key| is_submission_key(key)).unwrap_or_default();
        let row = DraftRow {
            answers,
            key: key.to_owned(),
        };
        let subject = &self.identity.subject;
        let kept = self
            .app
            .store
            .keep_draft(&self.session, subject, &row)
            .await
            .map_err(failed)?;
        if kept { Ok(()) } else { Err(EnkError::LoggedOut) }
    }

    async fn discard_draft(&self) -> Result<(), EnkError> {
        self.app.store.forget_draft(&self.session).await.map_err(failed)
    }

    async fn submit(&self, application: EnkDraft) -> Result<EnkReceipt, EnkError> {
        // What was received is received, whatever the rules say of it today.
        if let Some(key) = application.key().filter(|key| is_submission_key(key))
            && let Some(before) = self.received(key).await?
        {
            return Ok(before);
        }
        let person = &self.identity.person;
        let answers =
            EnkApplication::from_pairs(application.pairs.clone(), person, clock::today()).map_err(EnkError::Refused)?;
        answers.check_code(&self.app.codes).map_err(EnkError::Refused)?;
        let code_name = answers
            .code()
            .and_then(|code| self.app.codes.get(code))
            .map(|code| code.name());
        let kept = Kept {
            applicant: self.identity.national_id,
            pairs: sent_pairs(application.pairs, person),
            sent: answers.lines(code_name),
        };
        let new = NewSubmission {
            subject: self.identity.subject.clone(),
            key: answers.submission,
            name: answers.name,
            answers: serde_json::to_string(&kept).map_err(|_| EnkError::Failed)?,
            received_at: clock::now(),
        };
        let submission = self.app.store.submit(&self.session, &new).await.map_err(failed)?;
        self.receipt_of(&submission)
    }

    async fn receipt(&self, case_number: String) -> Result<EnkReceipt, EnkError> {
        let id = id_of(&case_number).ok_or(EnkError::NotFound)?;
        let submission = self
            .app
            .store
            .submission(&self.identity.subject, id)
            .await
            .map_err(failed)?;
        let receipt = self.receipt_of(&submission.ok_or(EnkError::NotFound)?)?;
        // Of another year, it is no number of ours.
        if receipt.case_number == case_number {
            Ok(receipt)
        } else {
            Err(EnkError::NotFound)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_number_leads_back_to_what_it_numbers() {
        let number = case_number(17, 1_781_515_800);
        assert_eq!(number, "ENK-2026-000017");
        assert_eq!(id_of(&number), Some(17));
        for wrong in [
            "",
            "17",
            "ENK-2026",
            "ENK-2026--17",
            "ENK-2026-1 OR 1",
            "ENK-2026-99999999999999999999",
        ] {
            assert_eq!(id_of(wrong), None, "{wrong}");
        }
    }
}
