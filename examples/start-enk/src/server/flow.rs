//! The service's pages, as plain forms: each step is asked for, posted and led on from. A script takes the same pages over.
//!
//! What is right leads on with 303; what is wrong comes back with 422, as it was written, and is kept all the same.

use super::{
    app::Shared,
    clock,
    enk::StoreEnkService,
    error::Failure,
    pages::{self, START, Shell, encoded},
    session::{CSRF_FIELD, Posted, Visit},
    token,
};
use crate::island::{self, CodeStart, Opening, href};
use axum::{
    Router,
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use felles::{
    components::{Button, ButtonType},
    patterns::{
        industry_code_search::IndustryCodeAct,
        start_enk::{EnkApplication, EnkDraft, EnkError, EnkReceipt, EnkService, EnkStep},
    },
    prelude::{Color, Heading, HeadingLevel, Paragraph},
};
use leptos::prelude::*;
use serde::Deserialize;

/// Where one throws away what is not sent.
const DISCARD: &str = "/start-enk/slett";

felles::words! { "start_enk_discard";
    LINK = { nb: "Slett svarene og begynn på nytt", nn: "Slett svara og byrj på nytt", en: "Delete the answers and start again" };
    ASK = { nb: "Vil du slette svarene dine?", nn: "Vil du slette svara dine?", en: "Do you want to delete your answers?" };
    TEXT = { nb: "Det du har svart så langt, blir borte. Ingenting er sendt.", nn: "Det du har svart så langt, blir borte. Ingenting er sendt.", en: "What you have answered so far will be gone. Nothing has been sent." };
    YES = { nb: "Ja, slett svarene", nn: "Ja, slett svara", en: "Yes, delete the answers" };
    NO = { nb: "Nei, fortsett", nn: "Nei, hald fram", en: "No, continue" };
}

/// The pages of the service.
pub fn routes() -> Router<Shared> {
    Router::new()
        .route(START, get(resume))
        .route(DISCARD, get(ask_to_discard).post(discard))
        .route("/start-enk/{step}", get(show).post(take))
}

/// What the address of a page says besides its step.
#[derive(Default, Deserialize)]
struct Asked {
    /// The number of a case.
    sak: Option<String>,
    /// What industry code is searched for.
    sok: Option<String>,
    /// The place in the tree of codes that is open; empty for the top.
    apne: Option<String>,
    /// Whether what is wrong is told at once.
    feil: Option<String>,
}

/// Where somebody was.
async fn resume(visit: Visit) -> Redirect {
    let draft = visit.draft.as_ref();
    let step = draft
        .and_then(|draft| EnkStep::from_slug(&draft.step))
        .unwrap_or_default();
    Redirect::to(&href(step))
}

/// Asks first: what is thrown away does not come back.
async fn ask_to_discard(State(app): State<Shared>, visit: Visit, headers: HeaderMap) -> Response {
    if visit.draft.is_none() {
        return Redirect::to(START).into_response();
    }
    let title = ASK.say(&pages::language(&headers), None, &[]);
    let shell = Shell::of(&app, &headers, &title).for_visit(&visit).at(DISCARD);
    let csrf = visit.csrf.clone();
    let page = shell.page(|| {
        view! {
            <Heading level=HeadingLevel::H1 spacing=true>{ASK.text()}</Heading>
            <Paragraph spacing=true>{TEXT.text()}</Paragraph>
            <form class="app__answers" method="post" action=DISCARD>
                <input type="hidden" name=CSRF_FIELD value=csrf />
                <Button r#type=ButtonType::Submit color=Color::Danger>{YES.text()}</Button>
                <a href=START>{NO.text()}</a>
            </form>
        }
        .into_any()
    });
    page.into_response()
}

async fn discard(State(app): State<Shared>, posted: Posted) -> Result<Redirect, Failure> {
    StoreEnkService::of(&app, &posted.visit).discard_draft().await?;
    Ok(Redirect::to(&href(EnkStep::Who)))
}

/// A page that is to be shown.
struct Page<'a> {
    app: &'a Shared,
    visit: &'a Visit,
    headers: &'a HeaderMap,
    step: EnkStep,
    draft: EnkDraft,
    asked: Asked,
    receipt: Option<EnkReceipt>,
    status: StatusCode,
}

impl Page<'_> {
    fn render(self) -> Result<Response, Failure> {
        let Self { app, visit, step, .. } = self;
        let is_asking = self.receipt.is_none();
        let opening = Opening {
            person: visit.identity.person.clone(),
            today: clock::today(),
            step: step.slug().to_owned(),
            is_told: self.status == StatusCode::UNPROCESSABLE_ENTITY || self.asked.feil.is_some(),
            code_start: code_start(app, &self.asked, &self.draft),
            draft: self.draft,
            receipt: self.receipt,
            csrf: visit.csrf.clone(),
        };
        let data = serde_json::to_string(&opening).map_err(|_| Failure::Broken)?;
        let shell = Shell::of(app, self.headers, "");
        let title = step.title().say(shell.language(), None, &[]);
        let mut shell = Shell::of(app, self.headers, &title).for_visit(visit).at(href(step));
        if is_asking && visit.draft.is_some() {
            shell = shell.below(|| view! { <p class="app__discard"><a href=DISCARD>{LINK.text()}</a></p> }.into_any());
        }
        let service = StoreEnkService::of(app, visit);
        let page = shell.island(island::SERVICE, &data, || island::service(service, opening).into_any());
        Ok((self.status, page).into_response())
    }
}

fn code_start(app: &Shared, asked: &Asked, draft: &EnkDraft) -> CodeStart {
    let codes = &app.codes;
    CodeStart {
        query: asked.sok.clone().unwrap_or_default(),
        hits: asked.sok.as_deref().map(|query| codes.answer(query)),
        level: asked
            .apne
            .as_deref()
            .map(|code| codes.level(Some(code).filter(|code| !code.is_empty()))),
        chosen: draft.get("trade.code").and_then(|code| codes.suggestion(code)),
    }
}

/// The draft of a visit, or one that is begun. Whichever tab begins it, it has the same name until something is sent; so it
/// is sent once.
async fn draft_of(service: &StoreEnkService, visit: &Visit) -> Result<EnkDraft, Failure> {
    if let Some(draft) = &visit.draft {
        return Ok(draft.clone());
    }
    let before = service.latest().await?.map(|receipt| receipt.case_number);
    let key = token::hash(&format!("{} {}", visit.csrf, before.unwrap_or_default()));
    Ok(EnkDraft::begin(key, &visit.identity.person))
}

async fn show(
    State(app): State<Shared>,
    visit: Visit,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let step = EnkStep::from_slug(&slug).ok_or(Failure::NotFound)?;
    let service = StoreEnkService::of(&app, &visit);
    if matches!(step, EnkStep::Receipt | EnkStep::Welcome) {
        // The script comes here without a number: it has just sent it.
        let receipt = match asked.sak.clone() {
            Some(number) => service.receipt(number).await?,
            None => service.latest().await?.ok_or(Failure::NotFound)?,
        };
        return Page {
            app: &app,
            visit: &visit,
            headers: &headers,
            step,
            draft: EnkDraft::default(),
            asked,
            receipt: Some(receipt),
            status: StatusCode::OK,
        }
        .render();
    }
    let mut draft = draft_of(&service, &visit).await?;
    let shown = EnkApplication::step_to_show(&draft, step, &visit.identity.person, clock::today());
    if shown != step {
        return Ok(Redirect::to(&href(shown)).into_response());
    }
    if step == EnkStep::Review && !draft.reviewed {
        draft.reviewed = true;
        service.save_draft(draft.clone()).await?;
    }
    Page {
        app: &app,
        visit: &visit,
        headers: &headers,
        step,
        draft,
        asked,
        receipt: None,
        status: StatusCode::OK,
    }
    .render()
}

async fn take(
    State(app): State<Shared>,
    Path(slug): Path<String>,
    headers: HeaderMap,
    posted: Posted,
) -> Result<Response, Failure> {
    let Posted { visit, pairs } = posted;
    let step = EnkStep::from_slug(&slug)
        .filter(|step| step.part().is_some())
        .ok_or(Failure::NotFound)?;
    let service = StoreEnkService::of(&app, &visit);
    // The same page was sent before: it is not sent again, whatever has been begun since.
    let sent = pairs.iter().find(|(name, _)| name == island::SUBMISSION);
    if let Some((_, key)) = sent.filter(|_| step == EnkStep::Review)
        && let Some(receipt) = service.received(key).await?
    {
        return Ok(to_receipt(&receipt));
    }

    let mut draft = draft_of(&service, &visit).await?;
    draft.take_step(step, pairs.iter().cloned());
    if step == EnkStep::Who {
        draft.propose_address(&visit.identity.person);
    }
    // The declaration is of what is sent now, and is not kept.
    if step != EnkStep::Review {
        service.save_draft(draft.clone()).await?;
    }
    if let Some(answer) = act(&mut draft, step, &pairs) {
        service.save_draft(draft).await?;
        return Ok(answer);
    }

    let next = EnkApplication::after_step(&draft, step, &visit.identity.person, clock::today());
    match next {
        Ok(_) if step == EnkStep::Review => match service.submit(draft.clone()).await {
            Ok(receipt) => return Ok(to_receipt(&receipt)),
            Err(EnkError::Refused(problems)) => {
                let fields = problems.iter().map(|(field, _)| field.as_str());
                if let Some(answer) = to_problem(&service, draft.clone(), fields).await? {
                    return Ok(answer);
                }
            }
            Err(error) => return Err(error.into()),
        },
        Ok(next) => return Ok(Redirect::to(&href(next)).into_response()),
        Err(_) => {}
    }
    Page {
        app: &app,
        visit: &visit,
        headers: &headers,
        step,
        draft,
        asked: Asked::default(),
        receipt: None,
        status: StatusCode::UNPROCESSABLE_ENTITY,
    }
    .render()
}

fn to_receipt(receipt: &EnkReceipt) -> Response {
    Redirect::to(&island::receipt_href(EnkStep::Receipt, receipt)).into_response()
}

/// What a button of the search in industry codes asks for, where no script answers.
fn act(draft: &mut EnkDraft, step: EnkStep, pairs: &[(String, String)]) -> Option<Response> {
    if step != EnkStep::Trade {
        return None;
    }
    let pairs = pairs.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    let trade = href(EnkStep::Trade);
    let to = match IndustryCodeAct::posted("trade.code", pairs)? {
        IndustryCodeAct::Search(query) => format!("{trade}?sok={}", encoded(&query)),
        IndustryCodeAct::Open(code) => format!("{trade}?apne={}", encoded(&code.unwrap_or_default())),
        IndustryCodeAct::NoneFits => {
            draft.set("trade.described", "on");
            href(EnkStep::Description)
        }
    };
    Some(Redirect::to(&to).into_response())
}

/// To the step of the first thing that the service refused, where that is another one than the review.
async fn to_problem<'a>(
    service: &StoreEnkService,
    mut draft: EnkDraft,
    fields: impl Iterator<Item = &'a str>,
) -> Result<Option<Response>, Failure> {
    let fields: Vec<&str> = fields.collect();
    let step = fields.iter().find_map(|field| EnkStep::of_field(field));
    let Some(step) = step.filter(|step| *step != EnkStep::Review) else {
        return Ok(None);
    };
    // One that is in no list looks right by itself, so it has to be chosen anew.
    if fields.contains(&"trade.code") {
        draft.pairs.retain(|(name, _)| name != "trade.code");
    }
    draft.pairs.retain(|(name, _)| !EnkStep::Review.asks(name));
    service.save_draft(draft).await?;
    Ok(Some(Redirect::to(&format!("{}?feil=ja", href(step))).into_response()))
}
