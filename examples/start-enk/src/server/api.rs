//! The contract of [`http_service`](crate::http_service), answered by the [service](super::enk).

use super::{
    app::Shared,
    enk::StoreEnkService,
    error::{Failure, refused},
    pages,
    session::Visit,
};
use crate::http_service::{NameQuestion, NameReply, SessionReply};
use axum::{
    Json, Router,
    extract::{Path, State, rejection::JsonRejection},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use felles::patterns::start_enk::{EnkDraft, EnkError, EnkService};
use serde::Serialize;

/// All routes of the contract.
pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/person", get(person))
        .route("/api/session", get(session))
        .route("/api/name", post(name))
        .route("/api/industry-codes", post(search_codes))
        .route("/api/industry-codes/{code}", get(industry_code))
        .route("/api/draft", get(draft).put(save_draft).delete(discard_draft))
        .route("/api/submissions", post(submit))
        .route("/api/submissions/{case_number}", get(receipt))
}

fn answer<T: Serialize>(result: Result<T, EnkError>, headers: &HeaderMap) -> Response {
    match result {
        Ok(value) => Json(value).into_response(),
        Err(EnkError::Refused(problems)) => refused(&problems, &pages::language(headers)),
        Err(error) => Failure::from(error).into_response(),
    }
}

fn body<T>(body: Result<Json<T>, JsonRejection>) -> Result<T, Failure> {
    // What axum says of it quotes what was sent.
    body.map(|Json(body)| body).map_err(|_| Failure::Unreadable)
}

async fn person(State(app): State<Shared>, visit: Visit, headers: HeaderMap) -> Response {
    answer(StoreEnkService::of(&app, &visit).person().await, &headers)
}

async fn session(visit: Visit) -> Json<SessionReply> {
    Json(SessionReply {
        person: visit.identity.person.key,
        csrf: visit.csrf,
    })
}

async fn name(
    State(app): State<Shared>,
    visit: Visit,
    headers: HeaderMap,
    question: Result<Json<NameQuestion>, JsonRejection>,
) -> Result<Response, Failure> {
    let NameQuestion { name, surname } = body(question)?;
    let reply = StoreEnkService::of(&app, &visit).check_name(name, surname).await;
    let reply = reply.map(|reply| NameReply::of(&reply, &pages::language(&headers)));
    Ok(answer(reply, &headers))
}

async fn search_codes(
    State(app): State<Shared>,
    visit: Visit,
    headers: HeaderMap,
    query: Result<Json<String>, JsonRejection>,
) -> Result<Response, Failure> {
    let found = StoreEnkService::of(&app, &visit).search_codes(body(query)?).await;
    Ok(answer(found, &headers))
}

async fn industry_code(
    State(app): State<Shared>,
    visit: Visit,
    headers: HeaderMap,
    Path(code): Path<String>,
) -> Response {
    answer(StoreEnkService::of(&app, &visit).industry_code(code).await, &headers)
}

async fn draft(State(app): State<Shared>, visit: Visit, headers: HeaderMap) -> Response {
    answer(StoreEnkService::of(&app, &visit).load_draft().await, &headers)
}

async fn save_draft(
    State(app): State<Shared>,
    visit: Visit,
    headers: HeaderMap,
    draft: Result<Json<EnkDraft>, JsonRejection>,
) -> Result<Response, Failure> {
    let saved = StoreEnkService::of(&app, &visit).save_draft(body(draft)?).await;
    Ok(nothing(saved, &headers))
}

async fn discard_draft(State(app): State<Shared>, visit: Visit, headers: HeaderMap) -> Response {
    nothing(StoreEnkService::of(&app, &visit).discard_draft().await, &headers)
}

fn nothing(result: Result<(), EnkError>, headers: &HeaderMap) -> Response {
    match result {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        error => answer(error, headers),
    }
}

async fn submit(
    State(app): State<Shared>,
    visit: Visit,
    headers: HeaderMap,
    application: Result<Json<EnkDraft>, JsonRejection>,
) -> Result<Response, Failure> {
    let receipt = StoreEnkService::of(&app, &visit).submit(body(application)?).await;
    Ok(answer(receipt, &headers))
}

async fn receipt(
    State(app): State<Shared>,
    visit: Visit,
    headers: HeaderMap,
    Path(case_number): Path<String>,
) -> Response {
    answer(StoreEnkService::of(&app, &visit).receipt(case_number).await, &headers)
}
