//! Coming in and going out: log-in, log-out, the language, and whether the server is well.

use super::{
    app::Shared,
    error::Failure,
    log_in::{Answer, Asked, Candidate, FirstStep, LogInError, PERSON},
    pages::{self, Shell},
    session::{self, Posted, Visit},
};
use axum::{
    Router,
    extract::{Path, Query, Request, State},
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use felles::{
    components::{Button, ButtonType, ButtonVariant},
    prelude::{Alert, AlertVariant, Heading, HeadingLevel, Paragraph},
    runtime::Language,
};
use leptos::prelude::*;
use serde::Deserialize;

/// What was kept while somebody logs in elsewhere.
const LOG_IN_COOKIE: &str = "log-in";

/// Where one goes when one has come in.
const AFTER_COOKIE: &str = "after-log-in";

felles::words! { "start_enk_log_in";
    LOG_IN = { nb: "Logg inn", nn: "Logg inn", en: "Log in" };
    CHOOSE = { nb: "Velg en oppdiktet person", nn: "Vel ein oppdikta person", en: "Choose a made-up person" };
    MADE_UP = { nb: "Ingen av dem finnes. Fødselsnumrene deres har en måned over 80, og det har ingen ekte.", nn: "Ingen av dei finst. Fødselsnummera deira har ein månad over 80, og det har ingen ekte.", en: "None of them exists. Their national ids have a month over 80, which no real one has." };
    OVER = { nb: "Du er logget ut. Det skjer etter ett døgn, eller når du har logget ut i en annen fane. Logg inn igjen.", nn: "Du er logga ut. Det skjer etter eitt døgn, eller når du har logga ut i ei anna fane. Logg inn igjen.", en: "You are logged out. That happens after a day and a night, or when you have logged out in another tab. Log in again." };
}

/// The ways in and out.
pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/", get(async || Redirect::to(pages::START)))
        .route("/logg-inn", get(log_in))
        .route("/logg-inn/svar", get(answered_by_address).post(answered_by_form))
        .route("/logg-ut", post(log_out))
        .route("/sprak/{tag}", get(language))
        .route("/healthz", get(healthz))
}

#[derive(Deserialize)]
struct Towards {
    /// Where to go afterwards.
    #[serde(default)]
    til: String,
    /// Whether a session is over.
    utlopt: Option<String>,
}

/// A path of this service, and nothing that a browser could take for another host.
fn own_path(path: &str) -> &str {
    let is_path = path.starts_with('/') && !path.starts_with("//") && !path.contains('\\');
    let is_plain = path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b';');
    if is_path && is_plain { path } else { pages::START }
}

/// The path of the page of ours that a link was followed on: where a script has gone on without another page, the page
/// itself does not know it.
fn came_from(headers: &HeaderMap) -> Option<&str> {
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    let (_, page) = text(header::REFERER)?.split_once("://")?;
    let path = page.strip_prefix(text(header::HOST)?)?;
    path.starts_with('/').then_some(path)
}

async fn log_in(
    State(app): State<Shared>,
    Query(towards): Query<Towards>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let begun = app.log_in.begin().await.map_err(|error| refused(&error))?;
    let after = session::set_cookie(&app, AFTER_COOKIE, own_path(&towards.til), 600);
    let mut response = match begun {
        FirstStep::GoTo { address, asked } => {
            let asked = serde_json::to_string(&asked).map_err(|_| Failure::Broken)?;
            let asked = session::set_cookie(&app, LOG_IN_COOKIE, &pages::encoded(&asked), 600);
            ([(header::SET_COOKIE, asked)], Redirect::to(&address)).into_response()
        }
        FirstStep::Choose(candidates) => choose(&app, &headers, towards.utlopt.is_some(), candidates),
    };
    response.headers_mut().append(header::SET_COOKIE, after);
    Ok(response)
}

fn choose(app: &Shared, headers: &HeaderMap, is_over: bool, candidates: Vec<Candidate>) -> Response {
    let language = pages::language(headers);
    let title = LOG_IN.say(&language, None, &[]);
    let shell = Shell::of(app, headers, &title).at("/logg-inn");
    let page = shell.page(|| {
        let candidates = candidates.into_iter().map(|Candidate { key, name, about }| {
            view! {
                <li>
                    <Button r#type=ButtonType::Submit variant=ButtonVariant::Secondary name=PERSON value=key>{name}</Button>
                    " "
                    {about}
                </li>
            }
        });
        view! {
            <Heading level=HeadingLevel::H1 spacing=true>{CHOOSE.text()}</Heading>
            {is_over.then(|| view! { <Alert variant=AlertVariant::Info>{OVER.text()}</Alert> })}
            <Paragraph spacing=true>{MADE_UP.text()}</Paragraph>
            <form method="post" action="/logg-inn/svar">
                <ul class="app__people" role="list">{candidates.collect_view()}</ul>
            </form>
        }
        .into_any()
    });
    page.into_response()
}

async fn answered_by_address(
    State(app): State<Shared>,
    Query(answer): Query<Answer>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    // Made-up people are chosen in a form of ours: a link from elsewhere does not log anybody in.
    if app.log_in.is_made_up() {
        return Err(Failure::NotFound);
    }
    finish(&app, &headers, answer).await
}

async fn answered_by_form(
    State(app): State<Shared>,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Failure> {
    let answer = session::pairs(request, &app).await?.into_iter().collect();
    finish(&app, &headers, answer).await
}

fn refused(error: &LogInError) -> Failure {
    tracing::warn!(%error, "log-in");
    match error {
        LogInError::Refused | LogInError::Untrusted(_) => Failure::Forbidden,
        LogInError::Provider | LogInError::MadeUpPeopleInProduction => Failure::Broken,
    }
}

/// What was asked, as it waits in its cookie.
fn asked(headers: &HeaderMap) -> Option<Asked> {
    let cookie = session::cookie(headers, LOG_IN_COOKIE)?;
    let (json, _) = form_urlencoded::parse(cookie.as_bytes()).next()?;
    serde_json::from_str(&json).ok()
}

async fn finish(app: &Shared, headers: &HeaderMap, answer: Answer) -> Result<Response, Failure> {
    let asked = asked(headers);
    let identity = app.log_in.finish(asked.as_ref(), &answer).await;
    let identity = identity.map_err(|error| refused(&error))?;
    // A session that is there already is left, not gone on with: nobody can have planted its name.
    if let Ok(before) = Visit::of(app, headers).await {
        app.store.end_session(&before.key).await?;
    }
    let after = session::cookie(headers, AFTER_COOKIE).map_or(pages::START, own_path);
    let mut response = Redirect::to(after).into_response();
    let cookies = [
        session::begin(app, &identity).await?,
        session::set_cookie(app, LOG_IN_COOKIE, "", 0),
        session::set_cookie(app, AFTER_COOKIE, "", 0),
    ];
    for cookie in cookies {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// What was not sent goes with the session.
async fn log_out(State(app): State<Shared>, posted: Posted) -> Result<Response, Failure> {
    app.store.end_session(&posted.visit.key).await?;
    let cookies = [(header::SET_COOKIE, session::ended(&app))];
    Ok((cookies, Redirect::to("/logg-inn")).into_response())
}

async fn language(
    State(app): State<Shared>,
    Path(tag): Path<String>,
    Query(towards): Query<Towards>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let language: Language = tag.parse().map_err(|_| Failure::NotFound)?;
    let year = 365 * 24 * 60 * 60;
    let cookie = session::set_cookie(&app, pages::LANGUAGE_COOKIE, language.tag(), year);
    let cookies = [(header::SET_COOKIE, cookie)];
    Ok((
        cookies,
        Redirect::to(own_path(came_from(&headers).unwrap_or(&towards.til))),
    )
        .into_response())
}

/// Whether requests can be answered: for who restarts or sends traffic elsewhere. It says no more than that.
async fn healthz(State(app): State<Shared>) -> Result<Response, Failure> {
    app.store.check().await?;
    let kind = HeaderValue::from_static("application/json");
    Ok(([(header::CONTENT_TYPE, kind)], "{\"status\":\"ok\"}").into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_asked_comes_back_from_its_cookie() {
        let was = Asked {
            state: "a+b=%&;".to_owned(),
            nonce: "n".to_owned(),
            verifier: "\"v\"".to_owned(),
        };
        let json = serde_json::to_string(&was).expect("JSON");
        let cookie = format!("{LOG_IN_COOKIE}={}", pages::encoded(&json));
        let headers = HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_str(&cookie).expect("a header"))]);
        assert!(asked(&headers) == Some(was));
    }

    #[test]
    fn only_a_page_of_ours_is_come_back_to() {
        let from = |page: &'static str| {
            let said = [(header::REFERER, page), (header::HOST, "enk.example.no")];
            let headers: HeaderMap = said
                .map(|(name, text)| (name, HeaderValue::from_static(text)))
                .into_iter()
                .collect();
            came_from(&headers).map(str::to_owned)
        };
        assert_eq!(
            from("https://enk.example.no/start-enk/navn").as_deref(),
            Some("/start-enk/navn")
        );
        assert_eq!(from("https://evil.example/start-enk"), None);
        assert_eq!(from("https://enk.example.no.evil.example/"), None);
    }

    #[test]
    fn nobody_is_led_to_another_host() {
        assert_eq!(own_path("/start-enk/navn?feil=ja"), "/start-enk/navn?feil=ja");
        for path in [
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "",
            "/a b",
            "/a;b",
            "/a\r\nx",
        ] {
            assert_eq!(own_path(path), pages::START, "{path}");
        }
    }
}
