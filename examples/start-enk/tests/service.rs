//! The server as visitors without a script meet it, over HTTP.

#![cfg(not(target_arch = "wasm32"))]

mod support;

use start_enk::{
    http_client::{Client, Page},
    http_service::{Ask, SessionReply},
    server::{clock, store::FeedbackRow},
};
use support::{Served, blocking};

/// Goes from the first page to the receipt, and gives its address.
fn apply(client: &Client, name: &str) -> String {
    let steps: &[(&str, &[(&str, &str)])] = &[
        ("/start-enk/hvem", &[("who", "me")]),
        ("/start-enk/navn", &[("name.name", name)]),
        ("/start-enk/virksomhet", &[("trade.code", "96.020")]),
        (
            "/start-enk/adresse",
            &[("address.street", "Storgata 1"), ("address.postal_code", "0155")],
        ),
    ];
    for (path, pairs) in steps {
        let page = client.post_own(path, pairs).expect("an answer");
        assert_eq!(page.status, 303, "{path}: {}", page.body);
    }
    let day = clock::today().to_string();
    let page = client
        .post_own("/start-enk/oppstart", &[("start.date", &day)])
        .expect("an answer");
    assert_eq!(
        (page.status, page.header("location")),
        (303, "/start-enk/se-over"),
        "{}",
        page.body
    );
    let review = client.get("/start-enk/se-over").expect("an answer");
    assert_eq!(review.status, 200);
    assert!(review.body.contains(name), "the review shows what is sent");
    let key = review.value("submission").expect("the submission is named");
    let sent = send(client, &key);
    assert_eq!(sent.status, 303, "{}", sent.body);
    // A second press of the same page.
    let again = send(client, &key);
    assert_eq!(again.header("location"), sent.header("location"));
    sent.header("location").to_owned()
}

fn send(client: &Client, key: &str) -> Page {
    client
        .post_own("/start-enk/se-over", &[("submission", key), ("declaration", "on")])
        .expect("an answer")
}

#[tokio::test(flavor = "multi_thread")]
async fn one_comes_from_the_first_page_to_the_receipt_without_a_script() {
    let served = Served::new().await;
    let kari = served.kari();
    let store = served.server.app().store.clone();
    blocking(move || {
        let receipt = apply(&kari, "Testesen Foto");
        let page = kari.get(&receipt).expect("an answer");
        assert_eq!(page.status, 200);
        assert!(
            page.body.contains("ENK-") && page.body.contains("Testesen Foto"),
            "{}",
            page.body
        );
        // The next application is another one.
        assert_ne!(apply(&kari, "Testesen Foto to"), receipt);
    })
    .await;
    assert_eq!(store.count_submissions().await.expect("counted"), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_comes_back_as_it_was_written() {
    let served = Served::new().await;
    let kari = served.kari();
    blocking(move || {
        kari.post_own("/start-enk/hvem", &[("who", "me")]).expect("an answer");
        let page = kari
            .post_own("/start-enk/navn", &[("name.name", "Blomster \"& co")])
            .expect("an answer");
        assert_eq!(page.status, 422);
        assert!(page.body.contains("aria-invalid=\"true\""), "{}", page.body);
        assert_eq!(page.value("name.name").as_deref(), Some("Blomster \"& co"));
        // A step that comes later is not reached by its address.
        let later = kari.get("/start-enk/se-over").expect("an answer");
        assert_eq!((later.status, later.header("location")), (303, "/start-enk/navn"));
        // What was wrong is kept too.
        let page = kari.get("/start-enk/navn").expect("an answer");
        assert_eq!(page.value("name.name").as_deref(), Some("Blomster \"& co"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_are_deleted_when_one_says_so_twice() {
    let served = Served::new().await;
    let kari = served.kari();
    blocking(move || {
        const DELETE: &str = "/start-enk/slett";
        // There is nothing yet.
        assert_eq!(kari.get(DELETE).expect("an answer").header("location"), "/start-enk");
        kari.post_own("/start-enk/hvem", &[("who", "me")]).expect("an answer");
        let page = kari.get("/start-enk/navn").expect("an answer");
        assert!(page.body.contains("href=\"/start-enk/slett\""), "{}", page.body);
        assert_eq!(kari.get(DELETE).expect("an answer").status, 200);
        assert_ne!(kari.get("/api/draft").expect("an answer").body, "null");
        assert_eq!(kari.post(DELETE, &[]).expect("an answer").status, 403);
        assert_eq!(kari.post_own(DELETE, &[]).expect("an answer").status, 303);
        assert_eq!(kari.get("/api/draft").expect("an answer").body, "null");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_older_page_learns_whose_session_it_is_in() {
    let served = Served::new().await;
    let (stranger, kari) = (served.client(), served.kari());
    blocking(move || {
        let session = kari.get("/api/session").expect("an answer");
        let session: SessionReply = serde_json::from_str(&session.body).expect("a session");
        assert_eq!((session.person.as_str(), session.csrf), ("oppdiktet-1", kari.csrf()));
        assert_eq!(stranger.get("/api/session").expect("an answer").status, 401);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn industry_codes_are_searched_by_the_server() {
    let served = Served::new().await;
    let kari = served.kari();
    blocking(move || {
        kari.post_own("/start-enk/hvem", &[("who", "me")]).expect("an answer");
        kari.post_own("/start-enk/navn", &[("name.name", "Testesen Hår")])
            .expect("an answer");
        let search = [("trade.code-query", "frisør"), ("trade.code-act", "search")];
        let found = kari.post_own("/start-enk/virksomhet", &search).expect("an answer");
        assert_eq!(found.status, 303);
        let page = kari.get(found.header("location")).expect("an answer");
        assert!(page.body.contains("96.020"), "{}", page.body);
        let none = [("trade.code-act", "none")];
        let none = kari.post_own("/start-enk/virksomhet", &none).expect("an answer");
        assert_eq!(none.header("location"), "/start-enk/beskrivelse");
        assert_eq!(kari.get("/start-enk/beskrivelse").expect("an answer").status, 200);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_of_another_site_does_nothing() {
    let served = Served::new().await;
    let (kari, ola) = (served.kari(), served.kari());
    blocking(move || {
        for csrf in ["", "0", &ola.csrf()] {
            let page = kari
                .post("/start-enk/hvem", &[("who", "me"), ("csrf", csrf)])
                .expect("an answer");
            assert_eq!(page.status, 403, "{csrf}");
        }
        assert_eq!(
            kari.post("/start-enk/hvem", &[("who", "me")])
                .expect("an answer")
                .status,
            403
        );
        let ask = Ask {
            method: "PUT",
            path: "/api/draft".to_owned(),
            body: Some("{}".to_owned()),
        };
        // Logged in, but without the token: as a script of another page would be.
        let page = kari.get("/api/draft").expect("an answer");
        assert_eq!(page.status, 200, "reading needs none");
        let stranger = kari.without_csrf();
        assert_eq!(stranger.ask(&ask).expect("an answer").status, 403);
        assert_eq!(kari.post("/logg-ut", &[]).expect("an answer").status, 403);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_logged_out_is_led_to_the_log_in_and_back() {
    let served = Served::new().await;
    let (stranger, kari) = (served.client(), served.kari());
    blocking(move || {
        let page = stranger.get("/start-enk/navn").expect("an answer");
        assert_eq!(page.status, 303);
        assert_eq!(page.header("location"), "/logg-inn?utlopt=ja&til=%2Fstart-enk%2Fnavn");
        let log_in = stranger.get(page.header("location")).expect("an answer");
        assert!(log_in.body.contains("oppdiktet"), "it is plain that they are made up");
        let back = stranger
            .post("/logg-inn/svar", &[("person", "oppdiktet-1")])
            .expect("an answer");
        assert_eq!(back.header("location"), "/start-enk/navn");
        assert_eq!(
            stranger
                .post("/logg-inn/svar", &[("person", "somebody")])
                .expect("an answer")
                .status,
            403
        );

        kari.post_own("/start-enk/hvem", &[("who", "me")]).expect("an answer");
        kari.post_own("/logg-ut", &[]).expect("an answer");
        let page = kari.get("/api/draft").expect("an answer");
        assert_eq!((page.status, page.body.as_str()), (401, "{\"failure\":\"logged-out\"}"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_sent_goes_with_the_session() {
    let served = Served::new().await;
    let kari = served.kari();
    let store = served.server.app().store.clone();
    let other = blocking(move || {
        kari.post_own("/start-enk/hvem", &[("who", "other")])
            .expect("an answer");
        let owner = [("owner.national_id", "01838012317"), ("owner.surname", "Testesen")];
        let page = kari.post_own("/start-enk/innehaver", &owner).expect("an answer");
        assert_eq!(page.status, 303, "{}", page.body);
        let page = kari.get("/api/draft").expect("an answer");
        assert!(page.body.contains("01838012317"), "it is in the session");
        // A day and a night later.
        kari
    })
    .await;
    assert_eq!(store.end_sessions_before(clock::now() + 1).await.expect("cleaned"), 1);
    assert_eq!(
        blocking(move || other.get("/api/draft"))
            .await
            .expect("an answer")
            .status,
        401
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_sees_what_is_somebody_elses() {
    let served = Served::new().await;
    let (kari, ola) = (served.kari(), served.client());
    blocking(move || {
        let receipt = apply(&kari, "Testesen Foto");
        let number = receipt.split_once("sak=").expect("a number").1.to_owned();
        ola.log_in("oppdiktet-2").expect("an answer");
        for path in [receipt.clone(), format!("/api/submissions/{number}")] {
            assert_eq!(kari.get(&path).expect("an answer").status, 200, "{path}");
            assert_eq!(ola.get(&path).expect("an answer").status, 404, "{path}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_says_what_browsers_must_not_do() {
    let served = Served::new().await;
    let client = served.client();
    blocking(move || {
        for path in ["/logg-inn", "/nowhere", "/api/person", "/healthz", "/start-enk"] {
            let page = client.get(path).expect("an answer");
            assert!(
                page.header("content-security-policy").contains("default-src 'none'"),
                "{path}"
            );
            assert!(
                !page.header("content-security-policy").contains("unsafe-inline"),
                "{path}"
            );
            assert_eq!(page.header("x-content-type-options"), "nosniff", "{path}");
            assert_eq!(page.header("cache-control"), "no-store", "{path}");
            assert_eq!(page.header("x-request-id").len(), 16, "{path}");
        }
        let page = client.get("/logg-inn").expect("an answer");
        assert!(
            !page.body.contains(" style=") && !page.body.contains("<style"),
            "{}",
            page.body
        );
        let log_in = client
            .post("/logg-inn/svar", &[("person", "oppdiktet-1")])
            .expect("an answer");
        let cookies = log_in.all("set-cookie");
        let session = cookies
            .iter()
            .find(|cookie| cookie.starts_with("session="))
            .expect("a session");
        assert!(session.contains("; HttpOnly; SameSite=Lax"), "{session}");
        // No TLS on one's own machine.
        assert!(!session.contains("Secure"), "{session}");
        assert_eq!(client.get("/healthz").expect("an answer").body, "{\"status\":\"ok\"}");
        assert_eq!(client.get("/nowhere").expect("an answer").status, 404);
        let large = "x".repeat(100_000);
        let page = client.post("/tilbakemelding", &[("text", &large)]).expect("an answer");
        assert_eq!(page.status, 400);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn behind_a_proxy_cookies_need_tls_and_visitors_are_told_apart() {
    let served = Served::with(&[("TRUST_PROXY", "1"), ("REQUESTS_PER_MINUTE", "3")]).await;
    let client = served.client();
    blocking(move || {
        let page = client
            .post("/logg-inn/svar", &[("person", "oppdiktet-1")])
            .expect("an answer");
        let cookies = page.all("set-cookie");
        assert!(
            cookies
                .iter()
                .any(|cookie| cookie.starts_with("__Host-session=") && cookie.ends_with("; Secure"))
        );
        assert!(page.header("strict-transport-security").starts_with("max-age="));
        let statuses: Vec<u16> = (0..4)
            .map(|_| client.get("/healthz").expect("an answer").status)
            .collect();
        assert_eq!(statuses, [200, 200, 429, 429]);
        let other = client.forwarded_for("198.51.100.7");
        assert_eq!(other.get("/healthz").expect("an answer").status, 200);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn feedback_is_read_on_this_machine_alone() {
    let served = Served::new().await;
    let (client, admin) = (served.client(), served.admin());
    blocking(move || {
        let json = Ask {
            method: "POST",
            path: "/tilbakemelding".to_owned(),
            body: Some(
                r#"{"found":false,"text":"=1+1 jeg er 01838012317","page":"http://x/start-enk/navn?a=1"}"#.to_owned(),
            ),
        };
        assert_eq!(client.ask(&json).expect("an answer").status, 204);
        let wrong = client.post("/tilbakemelding", &[("text", "Fint")]).expect("an answer");
        assert_eq!(wrong.status, 422, "{}", wrong.body);
        let form = [("found", "ja"), ("text", "Fint"), ("page", "/start-enk/navn")];
        assert_eq!(client.post("/tilbakemelding", &form).expect("an answer").status, 303);

        let csv = admin.get("/feedback.csv").expect("an answer").body;
        assert!(
            csv.contains("\"/start-enk/navn\",\"nei\",\"'=1+1 jeg er [fjernet]\""),
            "{csv}"
        );
        assert!(csv.contains("\"/start-enk/navn\",\"ja\",\"Fint\""), "{csv}");
        let table = admin.get("/feedback").expect("an answer");
        assert!(
            table.body.contains("<table") && table.body.contains("Fint"),
            "{}",
            table.body
        );
        assert_eq!(
            client.get("/feedback.csv").expect("an answer").status,
            404,
            "not where people come"
        );
        assert_eq!(admin.get("/start-enk").expect("an answer").status, 404);
        assert_eq!(
            admin
                .with_host("evil.example")
                .get("/feedback.csv")
                .expect("an answer")
                .status,
            421
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_are_in_the_language_that_was_chosen() {
    let served = Served::new().await;
    let kari = served.kari();
    blocking(move || {
        let to = kari.get("/sprak/nn?til=%2Fstart-enk%2Fhvem").expect("an answer");
        assert_eq!((to.status, to.header("location")), (303, "/start-enk/hvem"));
        assert!(
            kari.get("/start-enk/hvem")
                .expect("an answer")
                .body
                .contains("<html lang=\"nn\"")
        );
        assert_eq!(kari.get("/sprak/xx").expect("an answer").status, 404);
        let away = kari.get("/sprak/nb?til=%2F%2Fevil.example").expect("an answer");
        assert_eq!(away.header("location"), "/start-enk");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_stops_answers_what_is_under_way() {
    let served = Served::new().await;
    let store = served.server.app().store.clone();
    let row = FeedbackRow {
        page: "/".to_owned(),
        found: true,
        text: String::new(),
        received_at: 0,
    };
    store.add_feedback(&row).await.expect("kept");
    let (client, address) = (served.client(), served.server.address);
    let under_way = tokio::task::spawn_blocking(move || client.get("/healthz"));
    assert_eq!(under_way.await.expect("no panic").expect("an answer").status, 200);
    served.server.stop().await;
    assert!(store.check().await.is_err(), "the database is closed");
    assert!(tokio::net::TcpStream::connect(address).await.is_err(), "nobody listens");
}
