//! [`EnkTasks`]: a service without its type, so that the pages are in the wasm once.

use super::{
    application::EnkPerson,
    service::{EnkDraft, EnkError, EnkReceipt, EnkService},
};
use crate::{
    patterns::{
        industry_code_search::{IndustryCodeAnswer, IndustryCodeSource, IndustryCodeSuggestion},
        name_form::NameAnswer,
    },
    runtime::{Task, Text},
};
use std::fmt;

/// What the service answered: its errors are more than a text, and so are an answer too.
pub(super) type Answer<T> = Result<T, EnkError>;

/// What [`StartEnk`](super::StartEnk) asks of a service. Made with `into` from any [`EnkService`].
#[derive(Clone)]
pub struct EnkTasks {
    pub(super) person: Task<(), Answer<EnkPerson>>,
    pub(super) check_name: Task<(String, String), Answer<NameAnswer>>,
    pub(super) search_codes: Task<Text, IndustryCodeAnswer>,
    pub(super) industry_code: Task<String, Answer<Option<IndustryCodeSuggestion>>>,
    pub(super) load_draft: Task<(), Answer<Option<EnkDraft>>>,
    pub(super) save_draft: Task<EnkDraft, Answer<()>>,
    pub(super) discard_draft: Task<(), Answer<()>>,
    pub(super) submit: Task<EnkDraft, Answer<EnkReceipt>>,
    pub(super) receipt: Task<String, Answer<EnkReceipt>>,
}

/// A task that asks the service, and holds it.
macro_rules! asking {
    ($service:ident, |$input:pat_param| $ask:ident($($argument:expr),*)) => {{
        let service = $service.clone();
        Task::from(move |$input| {
            let service = service.clone();
            async move { Ok(service.$ask($($argument),*).await) }
        })
    }};
}

impl<S: EnkService> From<S> for EnkTasks {
    fn from(service: S) -> Self {
        let codes = service.clone();
        Self {
            person: asking!(service, |()| person()),
            check_name: asking!(service, |(name, surname)| check_name(name, surname)),
            search_codes: Task::from(move |query: Text| {
                let service = codes.clone();
                async move {
                    let answer = service.search_codes(query.to_string()).await;
                    answer.map_err(|error| error.problem())
                }
            }),
            industry_code: asking!(service, |code| industry_code(code)),
            load_draft: asking!(service, |()| load_draft()),
            save_draft: asking!(service, |draft| save_draft(draft)),
            discard_draft: asking!(service, |()| discard_draft()),
            submit: asking!(service, |draft| submit(draft)),
            receipt: asking!(service, |number| receipt(number)),
        }
    }
}

impl EnkTasks {
    /// Where the codes are searched, if the page does not search itself.
    pub(super) fn code_source(&self) -> IndustryCodeSource {
        IndustryCodeSource::task(self.search_codes.clone())
    }
}

impl fmt::Debug for EnkTasks {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("EnkTasks")
    }
}
