//! A list of codes that the page fetches: once for all that ask, and kept for as long as the page.

use super::{codes::IndustryCodes, words};
use crate::runtime::{Problem, Text, warning::warn};
use leptos::{prelude::window, task::spawn_local};
use std::{cell::RefCell, collections::HashMap, rc::Rc};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    AbortSignal, RequestInit, Response,
    js_sys::{Function, Promise, Uint8Array},
};

/// How long the list may take.
const TIMEOUT_MS: u32 = 30_000;

thread_local! {
    /// By address.
    static LISTS: RefCell<HashMap<Text, Fetched>> = RefCell::default();
}

enum Fetched {
    /// On its way, and who waits for it.
    Coming(Vec<Function>),
    There(Rc<IndustryCodes>),
}

/// What whoever asks for a list does next.
enum Turn {
    Take(Rc<IndustryCodes>),
    Wait(Promise),
    Fetch,
}

/// The list at an address.
#[derive(Clone)]
pub(super) struct FetchedCodes(Text);

impl FetchedCodes {
    pub fn at(address: Text) -> Self {
        Self(address)
    }

    /// Fetches the list before it is needed.
    pub fn prepare(&self) {
        let list = self.clone();
        spawn_local(async move {
            // Whoever searches will hear of it.
            let _ = list.get().await;
        });
    }

    pub async fn get(&self) -> Result<Rc<IndustryCodes>, Problem> {
        loop {
            match self.turn() {
                Turn::Take(codes) => return Ok(codes),
                // Then look again: what did not come is fetched once more, by one of those who waited.
                Turn::Wait(promise) => {
                    let _ = promise.await;
                }
                Turn::Fetch => {
                    let answer = self.fetched().await;
                    self.keep(answer.as_ref().ok());
                    return answer;
                }
            }
        }
    }

    fn turn(&self) -> Turn {
        LISTS.with_borrow_mut(|lists| match lists.get_mut(&self.0) {
            Some(Fetched::There(codes)) => Turn::Take(Rc::clone(codes)),
            Some(Fetched::Coming(waiting)) => Turn::Wait(Promise::new(&mut |resolve, _| waiting.push(resolve))),
            None => {
                lists.insert(self.0.clone(), Fetched::Coming(Vec::new()));
                Turn::Fetch
            }
        })
    }

    fn keep(&self, codes: Option<&Rc<IndustryCodes>>) {
        let before = LISTS.with_borrow_mut(|lists| match codes {
            Some(codes) => lists.insert(self.0.clone(), Fetched::There(Rc::clone(codes))),
            None => lists.remove(&self.0),
        });
        if let Some(Fetched::Coming(waiting)) = before {
            for resolve in waiting {
                // It only resolves a promise of our own.
                let _ = resolve.call0(&JsValue::UNDEFINED);
            }
        }
    }

    async fn fetched(&self) -> Result<Rc<IndustryCodes>, Problem> {
        let bytes = bytes(&self.0).await.map_err(|_| Problem::word(&words::NOT_FETCHED))?;
        let codes = IndustryCodes::read(&bytes).map_err(|error| {
            warn(format_args!("\"{}\": {error}", self.0));
            Problem::word(&words::NOT_FETCHED)
        })?;
        Ok(Rc::new(codes))
    }
}

async fn bytes(address: &str) -> Result<Vec<u8>, JsValue> {
    let request = RequestInit::new();
    request.set_signal(Some(&AbortSignal::timeout_with_u32(TIMEOUT_MS)));
    let answer: Response = window().fetch_with_str_and_init(address, &request).await?.dyn_into()?;
    if !answer.ok() {
        return Err(JsValue::UNDEFINED);
    }
    let buffer = answer.array_buffer()?.await?;
    Ok(Uint8Array::new(&buffer).to_vec())
}
