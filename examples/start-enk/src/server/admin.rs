//! What those who make the service read, on a listener of this machine alone: feedback, as a table and as CSV.

use super::{app::Shared, clock, error::Failure, headers, logging, pages, store::FeedbackRow};
use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use felles::{
    prelude::{Heading, HeadingLevel, Paragraph, Table, TableColumn},
    runtime::{Text, Word},
};
use leptos::prelude::*;

felles::words! { "start_enk_admin";
    TITLE = { nb: "Tilbakemeldinger", nn: "Tilbakemeldingar", en: "Feedback" };
    SUMMARY = { nb: "{all} tilbakemeldinger, {found} fant det de lette etter.", nn: "{all} tilbakemeldingar, {found} fann det dei leita etter.", en: "{all} comments, {found} found what they were looking for." };
    CSV = { nb: "Last ned som CSV", nn: "Last ned som CSV", en: "Download as CSV" };
    CAPTION = { nb: "Alle tilbakemeldinger, de nyeste først", nn: "Alle tilbakemeldingar, dei nyaste først", en: "All feedback, newest first" };
    WHEN = { nb: "Når", nn: "Når", en: "When" };
    PAGE = { nb: "Side", nn: "Side", en: "Page" };
    FOUND = { nb: "Fant det", nn: "Fann det", en: "Found it" };
    TEXT = { nb: "Tekst", nn: "Tekst", en: "Text" };
    YES = { nb: "Ja", nn: "Ja", en: "Yes" };
    NO = { nb: "Nei", nn: "Nei", en: "No" };
}

/// So many are shown, newest first.
const MOST: i64 = 10_000;

/// The admin's routes, with all that is around them.
pub fn router(app: Shared) -> Router {
    Router::new()
        .route("/", get(async || Redirect::to("/feedback")))
        .route("/feedback", get(table))
        .route("/feedback.csv", get(csv))
        .route("/style.css", get(style))
        .with_state(app)
        .layer(middleware::from_fn(this_machine))
        .layer(middleware::from_fn(headers::secure_on_loopback))
        .layer(middleware::from_fn(logging::log))
}

/// A page of another site can make its name lead here; the browser still says the name.
async fn this_machine(request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    if host.is_some_and(is_this_machine) {
        next.run(request).await
    } else {
        StatusCode::MISDIRECTED_REQUEST.into_response()
    }
}

fn is_this_machine(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    matches!(name, "localhost" | "127.0.0.1" | "[::1]")
}

async fn style() -> impl IntoResponse {
    let kind = HeaderValue::from_static("text/css; charset=utf-8");
    ([(header::CONTENT_TYPE, kind)], felles::styles::stylesheet())
}

/// A row as the table shows it.
#[derive(Clone, PartialEq)]
struct Shown {
    when: String,
    page: String,
    found: Text,
    text: String,
}

/// In the language that was chosen in the service: its cookie is of this machine, whatever the port.
async fn table(State(app): State<Shared>, headers: HeaderMap) -> Result<Response, Failure> {
    let language = pages::language(&headers);
    let say = |word: &'static Word| word.say(&language, None, &[]);
    let rows = app.store.feedback(MOST).await?;
    let found = rows.iter().filter(|row| row.found).count();
    let summary = [
        ("all", rows.len().to_string().into()),
        ("found", found.to_string().into()),
    ];
    let summary = SUMMARY.say(&language, None, &summary);
    let rows: Vec<Shown> = rows
        .into_iter()
        .map(|row| Shown {
            when: clock::in_norway(row.received_at).to_string(),
            page: row.page,
            found: say(if row.found { &YES } else { &NO }),
            text: row.text,
        })
        .collect();
    let body = pages::part(&language, "admin", || {
        view! {
            <main>
                <Heading level=HeadingLevel::H1>{TITLE.text()}</Heading>
                <Paragraph>{summary}</Paragraph>
                <p>
                    <a href="/feedback.csv">{CSV.text()}</a>
                </p>
                <Table
                    caption=CAPTION.text()
                    rows=rows
                    columns=[
                        TableColumn::new(say(&WHEN), |row: &Shown| row.when.clone()),
                        TableColumn::new(say(&PAGE), |row: &Shown| row.page.clone()),
                        TableColumn::new(say(&FOUND), |row: &Shown| row.found.clone()),
                        TableColumn::new(say(&TEXT), |row: &Shown| row.text.clone()),
                    ]
                />
            </main>
        }
        .into_any()
    });
    Ok(pages::document(language.tag(), &say(&TITLE), "/style.css", None, "", &body).into_response())
}

async fn csv(State(app): State<Shared>) -> Result<Response, Failure> {
    let rows = app.store.feedback(MOST).await?;
    let headers = [
        (
            header::CONTENT_TYPE,
            HeaderValue::from_static("text/csv; charset=utf-8"),
        ),
        (
            header::CONTENT_DISPOSITION,
            HeaderValue::from_static("attachment; filename=\"tilbakemeldinger.csv\""),
        ),
    ];
    Ok((headers, csv_of(&rows)).into_response())
}

/// As RFC 4180, with a mark before it by which spreadsheets know UTF-8.
fn csv_of(rows: &[FeedbackRow]) -> String {
    let mut text = "\u{feff}".to_owned();
    push_line(&mut text, ["tid", "side", "fant det", "tekst"]);
    for row in rows {
        let when = clock::in_norway(row.received_at);
        let found = if row.found { "ja" } else { "nei" };
        push_line(&mut text, [&when.to_string(), &row.page, found, &row.text]);
    }
    text
}

fn push_line(text: &mut String, cells: [&str; 4]) {
    let cells = cells.map(cell);
    text.push_str(&cells.join(","));
    text.push_str("\r\n");
}

/// A spreadsheet takes what begins so for a formula and runs it; with an apostrophe before it, it is text.
fn cell(text: &str) -> String {
    let formula = text
        .trim_start()
        .starts_with(['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'])
        || text.starts_with(['\t', '\r', '\n']);
    let guard = if formula { "'" } else { "" };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spreadsheet_runs_nothing() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\n=1", "＝1"] {
            assert!(cell(formula).starts_with("\"'"), "{formula}");
        }
        assert_eq!(cell("Fint, «takk» \"alle\""), "\"Fint, «takk» \"\"alle\"\"\"");
        assert_eq!(cell(""), "\"\"");
    }

    #[test]
    fn csv_has_a_line_for_each() {
        let row = FeedbackRow {
            page: "/start-enk/navn".to_owned(),
            found: false,
            text: "=HYPERLINK(\"x\")\nto linjer".to_owned(),
            received_at: 1_781_515_800,
        };
        assert_eq!(
            csv_of(&[row]),
            "\u{feff}\"tid\",\"side\",\"fant det\",\"tekst\"\r\n\
             \"15.06.2026 kl. 11:30\",\"/start-enk/navn\",\"nei\",\"'=HYPERLINK(\"\"x\"\")\nto linjer\"\r\n"
        );
    }

    #[test]
    fn only_names_of_this_machine_are_answered() {
        for host in ["localhost:3001", "127.0.0.1:3001", "[::1]:3001", "localhost"] {
            assert!(is_this_machine(host), "{host}");
        }
        for host in ["evil.example:3001", "127.0.0.1.evil.example", "", "localhost.evil:80"] {
            assert!(!is_this_machine(host), "{host}");
        }
    }
}
