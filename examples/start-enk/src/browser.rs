//! The browser's side: takes over the islands of the page, and asks the server with `fetch`.

use crate::{
    contract::SessionReply,
    http_service::{Answer, Ask, HttpEnkService, NoAnswer, Transport},
    island::{self, Opening},
};
use felles::{
    prelude::{IdScope, provide_language},
    runtime::{Language, warning::warn},
};
use leptos::{mount::hydrate_from, prelude::*};
use std::sync::{Arc, Mutex, PoisonError};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{AbortSignal, Document, Headers, HtmlElement, RequestInit, RequestRedirect, Response, js_sys::Reflect};

/// How long an answer may take.
const TIMEOUT_MS: u32 = 30_000;

/// Takes over all islands of the page, and then says so on `<html>`: `data-hydrated`.
pub fn start() {
    console_error_panic_hook::set_once();
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    let language = language(&document);
    for (root, name) in islands(&document) {
        let Some(view) = view_of(&name, &root) else {
            warn(format_args!("the island \"{name}\" stays as the server sent it"));
            continue;
        };
        let language = language.clone();
        hydrate_from(root, move || {
            provide_language(language);
            IdScope::provide(&name);
            view()
        })
        .forget();
    }
    if let Some(html) = document.document_element() {
        let _ = html.set_attribute("data-hydrated", "");
    }
}

/// The view of an island: the same that the server wrote.
fn view_of(name: &str, root: &HtmlElement) -> Option<Box<dyn FnOnce() -> AnyView>> {
    match name {
        island::FEEDBACK => Some(Box::new(|| island::feedback().into_any())),
        island::SERVICE => {
            let opening: Opening = serde_json::from_str(&root.get_attribute(island::DATA)?).ok()?;
            let service = HttpEnkService::new(Fetch::for_opening(&opening));
            Some(Box::new(move || island::service(service, opening).into_any()))
        }
        _ => None,
    }
}

fn language(document: &Document) -> Language {
    let tag = document.document_element().and_then(|html| html.get_attribute("lang"));
    tag.and_then(|tag| tag.parse().ok()).unwrap_or_default()
}

fn islands(document: &Document) -> Vec<(HtmlElement, String)> {
    let Ok(found) = document.query_selector_all(&format!("[{}]", island::ATTRIBUTE)) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|index| found.item(index)?.dyn_into::<HtmlElement>().ok())
        .filter_map(|root| {
            let name = root.get_attribute(island::ATTRIBUTE)?;
            Some((root, name))
        })
        .collect()
}

/// The browser's way to the server, with the token of the session.
#[derive(Clone)]
pub struct Fetch {
    csrf: Arc<Mutex<String>>,
    /// Whose page it is: by the key that pages know.
    person: Arc<str>,
}

impl Fetch {
    /// With the token that the page was written with.
    pub fn for_opening(opening: &Opening) -> Self {
        Self {
            csrf: Arc::new(Mutex::new(opening.csrf.clone())),
            person: opening.person.key.as_str().into(),
        }
    }

    fn csrf(&self) -> std::sync::MutexGuard<'_, String> {
        self.csrf.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Who was logged out, and in again in another tab, goes on here: with the token of the session that the cookie is of
    /// now, where that is of the same person.
    async fn renew(&self) -> Result<bool, JsValue> {
        let ask = Ask {
            method: "GET",
            path: "/api/session".to_owned(),
            body: None,
        };
        let answer = self.answer(&ask).await?;
        let session = serde_json::from_str::<SessionReply>(&answer.body).ok();
        let session = session.filter(|session| answer.status == 200 && *session.person == *self.person);
        let is_there = session.is_some();
        if let Some(session) = session {
            *self.csrf() = session.csrf;
        }
        Ok(is_there)
    }

    async fn answer_of_session(&self, ask: &Ask) -> Result<Answer, JsValue> {
        let answer = self.answer(ask).await?;
        if answer.status == 403 && self.renew().await? {
            return self.answer(ask).await;
        }
        Ok(answer)
    }

    async fn answer(&self, ask: &Ask) -> Result<Answer, JsValue> {
        let headers = Headers::new()?;
        headers.set("x-csrf-token", &self.csrf().clone())?;
        headers.set("accept", "application/json")?;
        let request = RequestInit::new();
        request.set_method(ask.method);
        if let Some(body) = &ask.body {
            headers.set("content-type", "application/json")?;
            request.set_body(&body.as_str().into());
        }
        request.set_headers(&headers);
        request.set_redirect(RequestRedirect::Error);
        request.set_signal(Some(&AbortSignal::timeout_with_u32(TIMEOUT_MS)));
        let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
        let response: Response = window.fetch_with_str_and_init(&ask.path, &request).await?.dyn_into()?;
        let body = response.text()?.await?;
        Ok(Answer {
            status: response.status(),
            body: JsValue::from(body).as_string().unwrap_or_default(),
        })
    }
}

impl Transport for Fetch {
    async fn send(&self, ask: Ask) -> Result<Answer, NoAnswer> {
        self.answer_of_session(&ask).await.map_err(|error| no_answer(&error))
    }
}

fn no_answer(error: &JsValue) -> NoAnswer {
    let name = Reflect::get(error, &"name".into()).ok();
    let is_online = web_sys::window().is_none_or(|window| window.navigator().on_line());
    match (name.and_then(|name| name.as_string()).as_deref(), is_online) {
        (Some("TimeoutError"), _) => NoAnswer::TimedOut,
        (_, false) => NoAnswer::Offline,
        _ => NoAnswer::Failed,
    }
}
