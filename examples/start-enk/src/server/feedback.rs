//! What people say about pages: received from the script and from a plain form, kept, and read by those who make the
//! service.

use super::{
    app::Shared,
    clock,
    error::Failure,
    pages::{self, Shell},
    session,
    store::FeedbackRow,
};
use axum::{
    Json, Router,
    extract::{FromRequest, Query, Request, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use felles::{
    components::Form,
    prelude::{
        Alert, AlertVariant, Button, ButtonType, Feedback, FormState, Heading, HeadingLevel, Paragraph, Radio,
        RadioGroup, Textarea,
    },
    runtime::Problem,
};
use leptos::prelude::*;
use serde::Deserialize;

/// No comment is longer.
const MOST_LETTERS: u32 = 2_000;

felles::words! { "start_enk_feedback";
    TITLE = { nb: "Tilbakemelding", nn: "Tilbakemelding", en: "Feedback" };
    QUESTION = { nb: "Hva synes du om siden?", nn: "Kva synest du om sida?", en: "What do you think of the page?" };
    READ = { nb: "Vi leser det du skriver, men kan ikke svare deg. Skriv ikke noe personlig.", nn: "Vi les det du skriv, men kan ikkje svare deg. Skriv ikkje noko personleg.", en: "We read what you write, but cannot answer you. Do not write anything personal." };
    FOUND = { nb: "Fant du det du lette etter?", nn: "Fann du det du leita etter?", en: "Did you find what you were looking for?" };
    YES = { nb: "Ja", nn: "Ja", en: "Yes" };
    NO = { nb: "Nei", nn: "Nei", en: "No" };
    CHOOSE = { nb: "Velg ja eller nei.", nn: "Vel ja eller nei.", en: "Choose yes or no." };
    TEXT = { nb: "Hva vil du si?", nn: "Kva vil du seie?", en: "What do you want to say?" };
    SEND = { nb: "Send", nn: "Send", en: "Send" };
    THANKS = { nb: "Takk", nn: "Takk", en: "Thank you" };
    RECEIVED = { nb: "Vi har fått tilbakemeldingen din.", nn: "Vi har fått tilbakemeldinga di.", en: "We have received your feedback." };
    TO_SERVICE = { nb: "Til tjenesten", nn: "Til tenesta", en: "To the service" };
}

felles::variants! {
    /// Whether somebody found what they were looking for.
    pub enum Found {
        /// They did.
        #[default]
        Yes = "ja",
        /// They did not.
        No = "nei",
    }
}

felles::form! {
    /// What is said without a script.
    pub struct Comment {
        /// Whether they found it.
        pub found: Found => [missing(Problem::word(&CHOOSE))],
        /// What they say.
        pub text: String => [at_most(MOST_LETTERS)],
        /// The path of the page.
        pub page: String,
    }
}

/// Where feedback comes to.
pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/tilbakemelding", get(ask).post(receive))
        .route("/tilbakemelding/takk", get(thanks))
}

#[derive(Deserialize)]
struct About {
    #[serde(default)]
    side: String,
}

async fn ask(State(app): State<Shared>, Query(about): Query<About>, headers: HeaderMap) -> Response {
    form_page(&app, &headers, StatusCode::OK, move |comment| {
        comment.page.set(path_of(&about.side));
    })
}

async fn receive(State(app): State<Shared>, headers: HeaderMap, request: Request) -> Result<Response, Failure> {
    let kind = headers.get(header::CONTENT_TYPE).map(|kind| kind.as_bytes().to_vec());
    if kind.is_some_and(|kind| kind.starts_with(b"application/json")) {
        let Json(feedback) = Json::<Feedback>::from_request(request, &app)
            .await
            .map_err(|_| Failure::Unreadable)?;
        app.store.add_feedback(&row(feedback)).await?;
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let pairs = session::pairs(request, &app).await?;
    let Some(comment) = comment_of(&pairs) else {
        return Ok(form_page(
            &app,
            &headers,
            StatusCode::UNPROCESSABLE_ENTITY,
            move |comment| {
                comment.take_posted(pairs);
                comment.validate();
            },
        ));
    };
    app.store.add_feedback(&row(comment)).await?;
    Ok(Redirect::to("/tilbakemelding/takk").into_response())
}

fn comment_of(pairs: &[(String, String)]) -> Option<Feedback> {
    let owner = Owner::new();
    let comment = owner.with(|| {
        let form = Comment::form();
        form.take_posted(pairs.iter().cloned());
        form.validate()
    });
    owner.cleanup();
    comment.map(|comment| Feedback {
        found: comment.found == Found::Yes,
        text: comment.text,
        page: comment.page,
    })
}

fn row(feedback: Feedback) -> FeedbackRow {
    let text: String = feedback.text.trim().chars().take(MOST_LETTERS as usize).collect();
    FeedbackRow {
        page: path_of(&feedback.page),
        found: feedback.found,
        text: without_numbers(&text),
        received_at: clock::now(),
    }
}

/// The path of an address, or nothing where it is none. What follows `?` and `#` may be private.
fn path_of(address: &str) -> String {
    let path = match address.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("/", |start| &rest[start..]),
        None => address,
    };
    let path = path.split(['?', '#']).next().unwrap_or_default();
    if path.starts_with('/') {
        path.chars().filter(|letter| !letter.is_control()).take(200).collect()
    } else {
        String::new()
    }
}

/// People were asked for nothing private, and write it all the same: what has eleven digits is an id or an account.
fn without_numbers(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut kept = String::with_capacity(text.len());
    let mut place = 0;
    while let Some(&letter) = letters.get(place) {
        let begins = place == 0 || !letters[place - 1].is_ascii_digit();
        if let (true, Some(length)) = (begins, number_at(&letters[place..])) {
            kept.push_str("[fjernet]");
            place += length;
        } else {
            kept.push(letter);
            place += 1;
        }
    }
    kept
}

/// How long the number of eleven digits is that these letters begin with.
fn number_at(letters: &[char]) -> Option<usize> {
    let mut digits = 0;
    let mut between = false;
    for (place, letter) in letters.iter().enumerate() {
        if letter.is_ascii_digit() {
            between = false;
            digits += 1;
            if digits == 11 {
                let goes_on = letters.get(place + 1).is_some_and(char::is_ascii_digit);
                return (!goes_on).then_some(place + 1);
            }
        } else if digits > 0 && !between && matches!(letter, ' ' | '.' | '-') {
            between = true;
        } else {
            return None;
        }
    }
    None
}

fn form_page(
    app: &Shared,
    headers: &HeaderMap,
    status: StatusCode,
    prepare: impl FnOnce(&FormState<Comment>),
) -> Response {
    let title = TITLE.say(&pages::language(headers), None, &[]);
    let shell = Shell::of(app, headers, &title).without_feedback();
    let page = shell.page(|| {
        let comment = Comment::form();
        prepare(&comment);
        let page = comment.page.value().unwrap_or_default();
        view! {
            <Heading level=HeadingLevel::H1>{QUESTION.text()}</Heading>
            <Paragraph>{READ.text()}</Paragraph>
            <Form form=comment action="/tilbakemelding">
                <input type="hidden" name="page" value=page />
                <RadioGroup legend=FOUND.text() field=comment.found>
                    <Radio value=Found::Yes label=YES.text() />
                    <Radio value=Found::No label=NO.text() />
                </RadioGroup>
                <Textarea label=TEXT.text() field=comment.text counter=MOST_LETTERS />
                <Button r#type=ButtonType::Submit>{SEND.text()}</Button>
            </Form>
        }
        .into_any()
    });
    (status, page).into_response()
}

async fn thanks(State(app): State<Shared>, headers: HeaderMap) -> Response {
    let title = THANKS.say(&pages::language(&headers), None, &[]);
    let shell = Shell::of(&app, &headers, &title).without_feedback();
    let page = shell.page(|| {
        view! {
            <Heading level=HeadingLevel::H1>{THANKS.text()}</Heading>
            <Alert variant=AlertVariant::Success>{RECEIVED.text()}</Alert>
            <p>
                <a href=pages::START>{TO_SERVICE.text()}</a>
            </p>
        }
        .into_any()
    });
    page.into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_path_of_a_page_is_kept() {
        assert_eq!(
            path_of("https://enk.example.no/start-enk/navn?sak=1#a"),
            "/start-enk/navn"
        );
        assert_eq!(path_of("/start-enk/navn?x"), "/start-enk/navn");
        assert_eq!(path_of("https://enk.example.no"), "/");
        assert_eq!(path_of("javascript:alert(1)"), "");
        assert_eq!(path_of(&"/x".repeat(1000)).len(), 200);
    }

    #[test]
    fn numbers_that_may_be_somebodys_are_not_kept() {
        assert_eq!(without_numbers("Jeg er 01838012317."), "Jeg er [fjernet].");
        assert_eq!(
            without_numbers("018380 12317 og 1234.56.78903"),
            "[fjernet] og [fjernet]"
        );
        assert_eq!(without_numbers("ring 1 01838012317"), "ring 1 [fjernet]");
        for kept in ["22 33 44 55", "310000019", "012345678901234", "17.05.2026", ""] {
            assert_eq!(without_numbers(kept), kept);
        }
    }

    #[test]
    fn a_form_without_an_answer_is_asked_again() {
        let pairs = |found: &str| {
            vec![
                ("found".to_owned(), found.to_owned()),
                ("text".to_owned(), "Fint".to_owned()),
            ]
        };
        assert_eq!(
            comment_of(&pairs("nei")).map(|said| (said.found, said.text)),
            Some((false, "Fint".to_owned()))
        );
        assert!(comment_of(&pairs("")).is_none());
        assert!(comment_of(&[]).is_none());
    }
}
