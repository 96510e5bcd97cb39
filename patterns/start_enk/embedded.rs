//! [`EmbeddedEnkService`]: the service in memory, for pages without a server, for tests and for demonstrations.

use super::{
    application::{EnkAddress, EnkApplication, EnkPerson},
    clock, contract,
    outside::{pause, read_codes, register_says},
    service::{EnkDraft, EnkError, EnkReceipt, EnkService},
    words,
};
use crate::{
    patterns::{
        industry_code_search::{IndustryCodeAnswer, IndustryCodeSuggestion, IndustryCodes},
        name_form::{NameAnswer, business_name_problem},
    },
    runtime::{Problem, Text},
    values::DateValue,
};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

crate::variants! {
    /// What ails the service in memory: so that each trouble can be seen.
    pub enum EmbeddedTrouble {
        /// Nothing.
        #[default]
        None = "none",
        /// Every answer takes two seconds.
        Slow = "slow",
        /// It fails the next time it is asked who is logged in, or given an application; then it is well.
        FailsOnce = "fails-once",
        /// The next application is received, but the answer is lost on the way; then it is well.
        LosesAnswer = "loses-answer",
        /// Nobody reaches it.
        Offline = "offline",
        /// The session is over.
        LoggedOut = "logged-out",
        /// It refuses applications, for their name.
        Refuses = "refuses",
    }
}

/// The service in memory. It keeps to the same contract as a server's, with made-up people.
///
/// What it keeps is gone with the page. It registers nothing anywhere.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let service = EmbeddedEnkService::new();
/// let person = service.who();
/// let _ = view! { <StartEnk service=service person=person /> };
/// ```
#[derive(Clone)]
pub struct EmbeddedEnkService {
    person: Arc<EnkPerson>,
    today: Option<DateValue>,
    codes_at: Option<Text>,
    session: Arc<Mutex<Session>>,
    register: Arc<Mutex<Vec<Case>>>,
    codes: Arc<Mutex<Option<Arc<IndustryCodes>>>>,
}

#[derive(Default)]
struct Session {
    draft: Option<EnkDraft>,
    trouble: EmbeddedTrouble,
}

/// A received application.
struct Case {
    owner: String,
    key: String,
    receipt: EnkReceipt,
}

impl Default for EmbeddedEnkService {
    fn default() -> Self {
        Self::new()
    }
}

impl EmbeddedEnkService {
    /// The service, with Kari Nordmann logged in: a made-up person, who is old enough and has a home address.
    pub fn new() -> Self {
        Self {
            person: Arc::new(EnkPerson {
                key: "syntetisk-kari".to_owned(),
                name: "Kari Nordmann".to_owned(),
                surname: "Nordmann".to_owned(),
                born: DateValue::new(1980, 3, 1),
                address: "0155".parse().ok().map(|postal_code| EnkAddress {
                    street: "Storgata 12".to_owned(),
                    postal_code,
                }),
            }),
            today: None,
            codes_at: None,
            session: Arc::default(),
            register: Arc::default(),
            codes: Arc::default(),
        }
    }

    /// Somebody else is logged in, in a session of their own.
    #[must_use]
    pub fn with_person(self, person: EnkPerson) -> Self {
        Self {
            person: Arc::new(person),
            session: Arc::default(),
            ..self
        }
    }

    /// What day it is to the service. Default: that of the clock.
    #[must_use]
    pub fn with_today(self, today: DateValue) -> Self {
        Self {
            today: Some(today),
            ..self
        }
    }

    /// The address of the list of industry codes, for a page to know their names. A server has the list.
    #[must_use]
    pub fn with_codes_at(self, address: impl Into<Text>) -> Self {
        Self {
            codes_at: Some(address.into()),
            ..self
        }
    }

    /// Makes it ill, or well again.
    pub fn set_trouble(&self, trouble: EmbeddedTrouble) {
        self.session().trouble = trouble;
    }

    /// Who is logged in: known at once, as to a server that writes the page.
    pub fn who(&self) -> EnkPerson {
        (*self.person).clone()
    }

    /// How many applications it has received.
    pub fn received(&self) -> usize {
        self.register().len()
    }

    fn today(&self) -> DateValue {
        self.today.unwrap_or_else(|| clock::now().date)
    }

    fn session(&self) -> MutexGuard<'_, Session> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn register(&self) -> MutexGuard<'_, Vec<Case>> {
        self.register.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether an answer comes through: each question asks this first.
    async fn reach(&self) -> Result<(), EnkError> {
        let trouble = self.session().trouble;
        pause(if trouble == EmbeddedTrouble::Slow { 2_000 } else { 150 }).await;
        match trouble {
            EmbeddedTrouble::Offline => Err(EnkError::Offline),
            EmbeddedTrouble::LoggedOut => Err(EnkError::LoggedOut),
            _ => Ok(()),
        }
    }

    /// The list of codes, fetched or at hand.
    async fn code_list(&self) -> Option<Arc<IndustryCodes>> {
        let kept = self.codes.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if kept.is_some() {
            return kept;
        }
        let list = Arc::new(read_codes(self.codes_at.as_deref()).await?);
        let mut kept = self.codes.lock().unwrap_or_else(PoisonError::into_inner);
        Some(Arc::clone(kept.get_or_insert(list)))
    }

    /// Whether this trouble is there; then it is no more.
    fn suffers_once(&self, trouble: EmbeddedTrouble) -> bool {
        let mut session = self.session();
        let suffers = session.trouble == trouble;
        if suffers {
            session.trouble = EmbeddedTrouble::None;
        }
        suffers
    }

    fn known_receipt(&self, key: &str) -> Option<EnkReceipt> {
        let register = self.register();
        let mut own = register.iter().filter(|case| case.owner == self.person.key);
        own.find(|case| case.key == key).map(|case| case.receipt.clone())
    }

    async fn receive(&self, application: EnkDraft) -> Result<EnkReceipt, EnkError> {
        if let Some(receipt) = application.key().and_then(|key| self.known_receipt(key)) {
            return Ok(receipt);
        }
        if self.session().trouble == EmbeddedTrouble::Refuses {
            let problem = Problem::word(&words::NAME_REFUSED);
            return Err(EnkError::Refused(vec![("name.name".to_owned(), problem)]));
        }
        let answers = EnkApplication::from_pairs(application.pairs, &self.person, self.today());
        let answers = answers.map_err(EnkError::Refused)?;
        if let NameAnswer::Refused(problem) = register_says(&answers.name) {
            return Err(EnkError::Refused(vec![("name.name".to_owned(), problem)]));
        }
        let codes = self.code_list().await;
        if let Some(codes) = &codes {
            answers.check_code(codes).map_err(EnkError::Refused)?;
        }
        let code_name = codes.as_ref().zip(answers.code());
        let code_name = code_name.and_then(|(codes, code)| Some(codes.get(code)?.name().to_owned()));
        let mut register = self.register();
        let received_at = clock::now();
        let receipt = EnkReceipt {
            case_number: format!("ENK-{}-{:06}", received_at.date.year(), register.len() + 1),
            received_at,
            sent: answers.lines(code_name.as_deref()),
        };
        register.push(Case {
            owner: self.person.key.clone(),
            key: answers.submission,
            receipt: receipt.clone(),
        });
        Ok(receipt)
    }
}

impl EnkService for EmbeddedEnkService {
    async fn person(&self) -> Result<EnkPerson, EnkError> {
        self.reach().await?;
        if self.suffers_once(EmbeddedTrouble::FailsOnce) {
            return Err(EnkError::Failed);
        }
        Ok(self.who())
    }

    async fn check_name(&self, name: String, surname: String) -> Result<NameAnswer, EnkError> {
        self.reach().await?;
        Ok(match business_name_problem(&name, &surname) {
            Some(problem) => NameAnswer::Refused(problem.into()),
            None => register_says(&name),
        })
    }

    async fn search_codes(&self, query: String) -> Result<IndustryCodeAnswer, EnkError> {
        self.reach().await?;
        let codes = self.code_list().await.ok_or(EnkError::Failed)?;
        Ok(codes.answer(&query))
    }

    async fn industry_code(&self, code: String) -> Result<Option<IndustryCodeSuggestion>, EnkError> {
        self.reach().await?;
        let codes = self.code_list().await.ok_or(EnkError::Failed)?;
        Ok(codes.suggestion(&code))
    }

    async fn load_draft(&self) -> Result<Option<EnkDraft>, EnkError> {
        self.reach().await?;
        Ok(self.session().draft.clone())
    }

    async fn save_draft(&self, draft: EnkDraft) -> Result<(), EnkError> {
        self.reach().await?;
        // One that is late, of what was received meanwhile, is not wanted any more.
        if draft.key().and_then(|key| self.known_receipt(key)).is_none() {
            self.session().draft = Some(draft);
        }
        Ok(())
    }

    async fn discard_draft(&self) -> Result<(), EnkError> {
        self.reach().await?;
        self.session().draft = None;
        Ok(())
    }

    async fn submit(&self, application: EnkDraft) -> Result<EnkReceipt, EnkError> {
        self.reach().await?;
        if self.suffers_once(EmbeddedTrouble::FailsOnce) {
            return Err(EnkError::Failed);
        }
        let receipt = self.receive(application).await?;
        self.session().draft = None;
        if self.suffers_once(EmbeddedTrouble::LosesAnswer) {
            return Err(EnkError::TimedOut);
        }
        Ok(receipt)
    }

    async fn receipt(&self, case_number: String) -> Result<EnkReceipt, EnkError> {
        self.reach().await?;
        let register = self.register();
        let mut own = register.iter().filter(|case| case.owner == self.person.key);
        let case = own.find(|case| case.receipt.case_number == case_number);
        case.map(|case| case.receipt.clone()).ok_or(EnkError::NotFound)
    }
}

/// The contract asks for people who were not there before, on the same register.
impl contract::EnkHouse for EmbeddedEnkService {
    type Service = Self;

    async fn log_in(&self, nickname: &str) -> Self {
        let person = EnkPerson {
            key: format!("syntetisk-{nickname}"),
            ..self.who()
        };
        self.clone().with_person(person)
    }

    async fn log_out(&self, service: &Self) {
        service.set_trouble(EmbeddedTrouble::LoggedOut);
    }

    fn today(&self) -> DateValue {
        Self::today(self)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use std::{
        future::Future,
        pin::pin,
        task::{Context, Poll, Waker},
    };

    /// Natively the service in memory waits for nothing.
    fn at_once<T>(work: impl Future<Output = T>) -> T {
        let mut work = pin!(work);
        match work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(answer) => answer,
            Poll::Pending => panic!("it waits"),
        }
    }

    #[test]
    fn an_answer_that_is_lost_makes_no_second_case() {
        let service = EmbeddedEnkService::new();
        let application = contract::complete("0123456789abcdef", &service.who(), service.today());
        service.set_trouble(EmbeddedTrouble::LosesAnswer);
        assert_eq!(at_once(service.submit(application.clone())), Err(EnkError::TimedOut));
        assert!(at_once(service.submit(application)).is_ok());
        assert_eq!(service.received(), 1);
    }

    #[test]
    fn it_can_be_ill() {
        let service = EmbeddedEnkService::new();
        service.set_trouble(EmbeddedTrouble::FailsOnce);
        assert_eq!(at_once(service.person()), Err(EnkError::Failed));
        assert!(at_once(service.person()).is_ok());
        service.set_trouble(EmbeddedTrouble::Offline);
        assert_eq!(at_once(service.load_draft()), Err(EnkError::Offline));
    }
}
