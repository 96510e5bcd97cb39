//! The document around every page: head, header, footer, language, and what the script finds its places by.

use super::{
    app::{App, Shared},
    error::Failure,
    session::{self, CSRF_FIELD, Visit},
};
use crate::island;
use axum::{http::HeaderMap, response::Html};
use felles::{
    components::{Button, ButtonType, ButtonVariant},
    prelude::{Alert, AlertVariant, Heading, HeadingLevel, IdScope, Paragraph, SkipLink, provide_language},
    runtime::Language,
};
use leptos::prelude::*;
use std::fmt::Write;

/// Where the service begins.
pub const START: &str = "/start-enk";

/// The cookie that holds a visitor's language.
pub const LANGUAGE_COOKIE: &str = "language";

/// The languages, each by its own name.
const LANGUAGES: [(Language, &str); 3] = [
    (Language::Nb, "Bokmål"),
    (Language::Nn, "Nynorsk"),
    (Language::En, "English"),
];

felles::words! { "start_enk_server";
    SERVICE = { nb: "Start enkeltpersonforetak", nn: "Start enkeltpersonføretak", en: "Start a sole proprietorship" };
    TRIAL = { nb: "Dette er en prøve. Personene er oppdiktet, og ingenting blir registrert.", nn: "Dette er ei prøve. Personane er oppdikta, og ingenting blir registrert.", en: "This is a trial. The people are made up, and nothing is registered." };
    LOG_OUT = { nb: "Logg ut", nn: "Logg ut", en: "Log out" };
    COMMENT = { nb: "Gi tilbakemelding om siden", nn: "Gi tilbakemelding om sida", en: "Comment on this page" };
    NOT_FOUND = { nb: "Vi finner ikke siden", nn: "Vi finn ikkje sida", en: "We cannot find the page" };
    NOT_FOUND_TEXT = { nb: "Se etter at adressen er riktig.", nn: "Sjå etter at adressa er rett.", en: "Check that the address is right." };
    FORBIDDEN = { nb: "Siden er for gammel", nn: "Sida er for gammal", en: "The page is too old" };
    FORBIDDEN_TEXT = { nb: "Du har logget inn på nytt siden du åpnet den. Gå til tjenesten igjen. Det du har skrevet før, er der.", nn: "Du har logga inn på nytt sidan du opna henne. Gå til tenesta igjen. Det du har skrive før, er der.", en: "You have logged in again since you opened it. Go to the service again. What you wrote before is there." };
    UNREADABLE = { nb: "Vi kan ikke lese det du sendte", nn: "Vi kan ikkje lese det du sende", en: "We cannot read what you sent" };
    UNREADABLE_TEXT = { nb: "Gå tilbake og prøv igjen. Kanskje er teksten for lang.", nn: "Gå tilbake og prøv igjen. Kanskje er teksten for lang.", en: "Go back and try again. The text may be too long." };
    BUSY = { nb: "Vent litt", nn: "Vent litt", en: "Wait a moment" };
    BUSY_TEXT = { nb: "Det kom for mange forespørsler fra deg. Prøv igjen om noen sekunder.", nn: "Det kom for mange førespurnader frå deg. Prøv igjen om nokre sekund.", en: "There were too many requests from you. Try again in a few seconds." };
    BROKEN = { nb: "Det skjedde en feil hos oss", nn: "Det skjedde ein feil hos oss", en: "Something failed on our side" };
    BROKEN_TEXT = { nb: "Det du har lagret, er der fortsatt. Prøv igjen om litt.", nn: "Det du har lagra, er der framleis. Prøv igjen om litt.", en: "What you saved is still there. Try again in a while." };
    CODES = { nb: "Næringskoder: ", nn: "Næringskodar: ", en: "Industry codes: " };
    TO_SERVICE = { nb: "Gå til tjenesten", nn: "Gå til tenesta", en: "Go to the service" };
}

/// The language that a visitor has chosen.
pub fn language(headers: &HeaderMap) -> Language {
    let chosen = session::cookie(headers, LANGUAGE_COOKIE);
    chosen.and_then(|tag| tag.parse().ok()).unwrap_or_default()
}

/// A text as it may stand in a query.
pub fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// A view as HTML, with ids of its own. Nothing is left of it.
pub fn part(language: &Language, scope: &str, view: impl FnOnce() -> AnyView) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        provide_language(language.clone());
        IdScope::provide(scope);
        view().to_html()
    });
    owner.cleanup();
    html
}

/// A whole document. Texts are escaped here; `head` and `body` are HTML.
pub fn document(tag: &str, title: &str, style: &str, script: Option<&str>, head: &str, body: &str) -> Html<String> {
    let mut html = format!(
        "<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <title>{}</title><link rel=\"icon\" href=\"data:,\"><link rel=\"stylesheet\" href=\"{}\">",
        escaped(tag),
        escaped(title),
        escaped(style),
    );
    if let Some(script) = script {
        // A String takes all that is written.
        let _ = write!(html, "<script type=\"module\" src=\"{}\"></script>", escaped(script));
    }
    let _ = write!(html, "{head}</head><body>{body}</body></html>");
    Html(html)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// What is around the main content of a page.
pub struct Shell<'a> {
    app: &'a App,
    language: Language,
    title: String,
    visit: Option<&'a Visit>,
    path: String,
    below: String,
    asks_for_feedback: bool,
}

impl<'a> Shell<'a> {
    /// The shell of a page with this title.
    pub fn of(app: &'a Shared, headers: &HeaderMap, title: &str) -> Self {
        Self {
            app,
            language: language(headers),
            title: title.to_owned(),
            visit: None,
            path: START.to_owned(),
            below: String::new(),
            asks_for_feedback: true,
        }
    }

    /// For one who is logged in.
    #[must_use]
    pub fn for_visit(mut self, visit: &'a Visit) -> Self {
        self.visit = Some(visit);
        self
    }

    /// At this path: where a change of language comes back to, and what feedback is about.
    #[must_use]
    pub fn at(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// With something below the main content, which no script takes over.
    #[must_use]
    pub fn below(mut self, view: impl FnOnce() -> AnyView) -> Self {
        self.below = part(&self.language, "under", view);
        self
    }

    /// On pages that are about feedback themselves.
    #[must_use]
    pub fn without_feedback(mut self) -> Self {
        self.asks_for_feedback = false;
        self
    }

    /// The language of the page.
    pub const fn language(&self) -> &Language {
        &self.language
    }

    /// The page around a view that no script takes over.
    pub fn page(self, main: impl FnOnce() -> AnyView) -> Html<String> {
        let main = part(&self.language, "side", main);
        self.around(&main)
    }

    /// The page around a view that the script takes over: the island's element is its root.
    pub fn island(self, name: &str, data: &str, main: impl FnOnce() -> AnyView) -> Html<String> {
        let main = part(&self.language, name, main);
        let data = escaped(data);
        let (attribute, data_attribute) = (island::ATTRIBUTE, island::DATA);
        self.around(&format!(
            "<div {attribute}=\"{name}\" {data_attribute}=\"{data}\">{main}</div>"
        ))
    }

    fn around(self, main: &str) -> Html<String> {
        let header = part(&self.language, "topp", || self.header());
        let footer = part(&self.language, "bunn", || self.footer());
        let feedback = if self.asks_for_feedback {
            self.feedback()
        } else {
            String::new()
        };
        let body = format!(
            "{header}<main id=\"innhold\" class=\"app__main\">{main}{}{feedback}</main>{footer}",
            self.below
        );
        let csrf = self.visit.map(|visit| escaped(&visit.csrf));
        let head = csrf.map(|csrf| format!("<meta name=\"csrf-token\" content=\"{csrf}\">"));
        let service = SERVICE.say(&self.language, None, &[]);
        document(
            self.language.tag(),
            &format!("{} – {service}", self.title),
            &self.app.assets.address("style.css").unwrap_or_default(),
            self.app.assets.address("start.js").as_deref(),
            &head.unwrap_or_default(),
            &body,
        )
    }

    fn feedback(&self) -> String {
        let view = part(&self.language, island::FEEDBACK, || island::feedback().into_any());
        // Where a script runs, the pattern asks; where none does, its own link leads to a plain form.
        let link = part(&self.language, "kommentar", || {
            let href = format!("/tilbakemelding?side={}", encoded(&self.path));
            view! { <p><a href=href>{COMMENT.text()}</a></p> }.into_any()
        });
        let (attribute, name) = (island::ATTRIBUTE, island::FEEDBACK);
        format!(
            "<div class=\"app__feedback\"><div class=\"app__scripted\" {attribute}=\"{name}\">{view}</div>\
             <noscript>{link}</noscript></div>"
        )
    }

    fn header(&self) -> AnyView {
        let trial = self.app.log_in.is_made_up();
        let languages = LANGUAGES.into_iter().map(|(language, name)| {
            let tag = language.tag().to_owned();
            let href = format!("/sprak/{tag}?til={}", encoded(&self.path));
            let current = (language == self.language).then_some("true");
            view! { <li><a href=href lang=tag.clone() hreflang=tag aria-current=current>{name}</a></li> }
        });
        let person = self.visit.map(|visit| {
            let (name, csrf) = (visit.identity.person.name.clone(), visit.csrf.clone());
            view! {
                <form class="app__person" method="post" action="/logg-ut">
                    <span>{name}</span>
                    <input type="hidden" name=CSRF_FIELD value=csrf />
                    <Button r#type=ButtonType::Submit variant=ButtonVariant::Tertiary>{LOG_OUT.text()}</Button>
                </form>
            }
        });
        view! {
            <SkipLink href="#innhold" />
            <header>
                <div class="app__header">
                    <a class="app__name" href=START>{SERVICE.text()}</a>
                    <ul class="app__languages" role="list">{languages.collect_view()}</ul>
                    {person}
                </div>
                {trial.then(|| view! { <Alert variant=AlertVariant::Warning class="app__trial">{TRIAL.text()}</Alert> })}
            </header>
        }
        .into_any()
    }

    fn footer(&self) -> AnyView {
        view! {
            <footer class="app__footer">
                <p>{CODES.text()}{self.app.codes.source().to_owned()}{", "}{self.app.codes.standard().to_owned()}</p>
            </footer>
        }
        .into_any()
    }
}

/// The page that says what went wrong, and where one goes on.
pub fn failure(app: &Shared, language: &Language, failure: Failure) -> Html<String> {
    let (title, text) = match failure {
        Failure::LoggedOut | Failure::Forbidden => (&FORBIDDEN, &FORBIDDEN_TEXT),
        Failure::NotFound => (&NOT_FOUND, &NOT_FOUND_TEXT),
        Failure::Unreadable => (&UNREADABLE, &UNREADABLE_TEXT),
        Failure::Busy => (&BUSY, &BUSY_TEXT),
        Failure::Broken => (&BROKEN, &BROKEN_TEXT),
    };
    let shell = Shell {
        app,
        language: language.clone(),
        title: title.say(language, None, &[]).to_string(),
        visit: None,
        path: START.to_owned(),
        below: String::new(),
        asks_for_feedback: false,
    };
    shell.page(|| {
        view! {
            <Heading level=HeadingLevel::H1 spacing=true>{title.text()}</Heading>
            <Paragraph spacing=true>{text.text()}</Paragraph>
            <p><a href=START>{TO_SERVICE.text()}</a></p>
        }
        .into_any()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_holds_texts_as_texts() {
        let Html(page) = document("nb", "<script>\"&", "/style.css", None, "", "<p>");
        assert!(page.contains("<title>&lt;script&gt;&quot;&amp;</title>"), "{page}");
        assert!(!page.contains("<script"), "{page}");
    }

    #[test]
    fn an_unknown_language_is_norwegian() {
        let mut headers = HeaderMap::new();
        assert_eq!(language(&headers), Language::Nb);
        headers.insert("cookie", "language=nn".parse().expect("a header"));
        assert_eq!(language(&headers), Language::Nn);
        headers.insert("cookie", "language=<script>".parse().expect("a header"));
        assert_eq!(language(&headers), Language::Nb);
    }
}
