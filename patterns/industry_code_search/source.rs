//! [`IndustryCodeSource`]: who answers a search.

use super::{
    answer::{IndustryCodeAnswer, IndustryCodeLevel},
    codes::IndustryCodes,
    fetched::FetchedCodes,
};
use crate::runtime::{Task, Text};
use std::{fmt, sync::Arc};

/// Who answers a search in industry codes: a list that the page fetches, a list that it has, or a server.
#[derive(Clone)]
pub struct IndustryCodeSource {
    pub(super) search: Task<Text, IndustryCodeAnswer>,
    pub(super) open: Option<Task<Option<Text>, IndustryCodeLevel>>,
    pub(super) prepare: Option<Arc<dyn Fn() + Send + Sync>>,
}

impl IndustryCodeSource {
    /// The list at an address of the same site, or one that allows it: the page fetches it when the user first comes to the search
    /// field, and searches itself.
    pub fn address(address: impl Into<Text>) -> Self {
        let list = FetchedCodes::at(address.into());
        let (search, open, prepare) = (list.clone(), list.clone(), list);
        Self {
            search: Task::from(move |query: Text| {
                let list = search.clone();
                async move { list.get().await.map(|codes| codes.answer(&query)) }
            }),
            open: Some(Task::from(move |code: Option<Text>| {
                let list = open.clone();
                async move { list.get().await.map(|codes| codes.level(code.as_deref())) }
            })),
            prepare: Some(Arc::new(move || prepare.prepare())),
        }
    }

    /// A list that is there already.
    pub fn list(codes: Arc<IndustryCodes>) -> Self {
        let below = Arc::clone(&codes);
        Self {
            search: Task::from(move |query: Text| {
                let answer = codes.answer(&query);
                async move { Ok(answer) }
            }),
            open: Some(Task::from(move |code: Option<Text>| {
                let level = below.level(code.as_deref());
                async move { Ok(level) }
            })),
            prepare: None,
        }
    }

    /// A task of your own, a server's say. What its failure says is shown to the user.
    pub fn task(search: impl Into<Task<Text, IndustryCodeAnswer>>) -> Self {
        Self {
            search: search.into(),
            open: None,
            prepare: None,
        }
    }

    /// The tree of codes is browsed through this task: it is given the code to open, or nothing for the top. Without it a
    /// [`task`](Self::task) can only be searched.
    #[must_use]
    pub fn browsed(self, open: impl Into<Task<Option<Text>, IndustryCodeLevel>>) -> Self {
        Self {
            open: Some(open.into()),
            ..self
        }
    }
}

impl fmt::Debug for IndustryCodeSource {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let browsed = self.open.is_some();
        formatter
            .debug_struct("IndustryCodeSource")
            .field("browsed", &browsed)
            .finish_non_exhaustive()
    }
}

impl From<Task<Text, IndustryCodeAnswer>> for IndustryCodeSource {
    fn from(search: Task<Text, IndustryCodeAnswer>) -> Self {
        Self::task(search)
    }
}

impl From<Arc<IndustryCodes>> for IndustryCodeSource {
    fn from(codes: Arc<IndustryCodes>) -> Self {
        Self::list(codes)
    }
}
