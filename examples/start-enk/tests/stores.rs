//! What every store promises: the same suite over both.

#![cfg(not(target_arch = "wasm32"))]

mod support;

use start_enk::server::store::{self, DraftRow, FeedbackRow, NewSubmission, SessionKey, Store};
use std::sync::Arc;
use support::postgres::Postgres;

fn key(name: &str) -> SessionKey {
    SessionKey(name.to_owned())
}

fn new(subject: &str, key: &str) -> NewSubmission {
    NewSubmission {
        subject: subject.to_owned(),
        key: key.to_owned(),
        name: "Nordmann  Foto".to_owned(),
        answers: "{\"name\":\"Nordmann Foto\"}".to_owned(),
        received_at: 1_781_515_800,
    }
}

fn draft(answers: &str, key: &str) -> DraftRow {
    DraftRow {
        answers: answers.to_owned(),
        key: key.to_owned(),
    }
}

async fn keeps_its_promises(store: Arc<dyn Store>) {
    a_migration_is_done_once(&*store).await;
    sessions_begin_and_end(&*store).await;
    drafts_are_of_a_session(&*store).await;
    a_submission_is_received_once(&*store).await;
    presses_at_once_are_one(&store).await;
    names_are_found(&*store).await;
    feedback_is_read_newest_first(&*store).await;
    store.check().await.expect("well");
    store.close().await;
    assert!(store.check().await.is_err(), "closed");
}

async fn a_migration_is_done_once(store: &dyn Store) {
    store.migrate().await.expect("again");
    store.migrate().await.expect("and again");
}

async fn sessions_begin_and_end(store: &dyn Store) {
    store.begin_session(&key("old"), "t", "{}", 100).await.expect("begun");
    store.begin_session(&key("new"), "t", "{}", 200).await.expect("begun");
    assert!(
        store.session(&key("old"), 100).await.expect("read").is_none(),
        "it is over"
    );
    let row = store.session(&key("new"), 100).await.expect("read").expect("it lasts");
    assert_eq!((row.csrf.as_str(), row.person.as_str(), row.draft), ("t", "{}", None));
    assert_eq!(store.end_sessions_before(100).await.expect("cleaned"), 1);
    assert!(store.session(&key("old"), 0).await.expect("read").is_none());
    store.end_session(&key("new")).await.expect("ended");
    assert!(store.session(&key("new"), 0).await.expect("read").is_none());
}

async fn drafts_are_of_a_session(store: &dyn Store) {
    let session = key("drafts");
    assert!(
        !store
            .keep_draft(&session, "kari", &draft("1", "a"))
            .await
            .expect("no session")
    );
    store.begin_session(&session, "t", "{}", 100).await.expect("begun");
    for answers in ["1", "2"] {
        assert!(
            store
                .keep_draft(&session, "kari", &draft(answers, "a"))
                .await
                .expect("kept")
        );
    }
    let row = store.session(&session, 0).await.expect("read").expect("there");
    assert_eq!(row.draft, Some(draft("2", "a")));
    store.forget_draft(&session).await.expect("forgotten");
    let row = store.session(&session, 0).await.expect("read").expect("there");
    assert_eq!(row.draft, None);
}

async fn a_submission_is_received_once(store: &dyn Store) {
    let session = key("submits");
    store.begin_session(&session, "t", "{}", 100).await.expect("begun");
    store
        .keep_draft(&session, "kari", &draft("1", "one"))
        .await
        .expect("kept");
    let before = store.count_submissions().await.expect("counted");
    let first = store.submit(&session, &new("kari", "one")).await.expect("received");
    let row = store.session(&session, 0).await.expect("read").expect("there");
    assert_eq!(row.draft, None, "what was sent is no draft");

    // It was saved as it was sent, and is there too late: it is no draft any more.
    assert!(
        store
            .keep_draft(&session, "kari", &draft("late", "one"))
            .await
            .expect("passed over")
    );
    let row = store.session(&session, 0).await.expect("read").expect("there");
    assert_eq!(row.draft, None);

    // A new draft is begun, and then the old page is sent once more.
    store
        .keep_draft(&session, "kari", &draft("2", "two"))
        .await
        .expect("kept");
    let mut again = new("kari", "one");
    again.answers = "other".to_owned();
    again.received_at += 60;
    assert_eq!(store.submit(&session, &again).await.expect("known"), first);
    let row = store.session(&session, 0).await.expect("read").expect("there");
    assert_eq!(row.draft, Some(draft("2", "two")), "the new draft stays");
    assert_eq!(store.count_submissions().await.expect("counted"), before + 1);

    // The same key of somebody else is another submission.
    let other = store.submit(&key("none"), &new("ola", "one")).await.expect("received");
    assert_ne!(other.id, first.id);
    assert_eq!(
        store.submission("kari", first.id).await.expect("read"),
        Some(first.clone())
    );
    assert_eq!(store.submission("ola", first.id).await.expect("read"), None);
    assert_eq!(store.submission_of_key("kari", "one").await.expect("read"), Some(first));
    let mut later = new("kari", "later");
    later.received_at += 1;
    let later = store.submit(&key("none"), &later).await.expect("received");
    assert_eq!(store.latest_submission("kari").await.expect("read"), Some(later));
    assert_eq!(store.latest_submission("nobody").await.expect("read"), None);
    assert_eq!(store.submission_of_key("kari", "none").await.expect("read"), None);
}

async fn presses_at_once_are_one(store: &Arc<dyn Store>) {
    let before = store.count_submissions().await.expect("counted");
    let presses: Vec<_> = (0..20)
        .map(|_| {
            let store = Arc::clone(store);
            tokio::spawn(async move { store.submit(&key("none"), &new("per", "at-once")).await })
        })
        .collect();
    let mut ids = Vec::new();
    for press in presses {
        ids.push(press.await.expect("no panic").expect("received").id);
    }
    ids.dedup();
    assert_eq!(ids.len(), 1);
    assert_eq!(store.count_submissions().await.expect("counted"), before + 1);
}

async fn names_are_found(store: &dyn Store) {
    assert!(store.has_name("nordmann FOTO ").await.expect("asked"));
    assert!(!store.has_name("Nordmann").await.expect("asked"));
    assert!(!store.has_name("' OR 1=1 --").await.expect("asked"));
}

async fn feedback_is_read_newest_first(store: &dyn Store) {
    for (text, found) in [("først", true), ("så", false)] {
        let row = FeedbackRow {
            page: "/start-enk/navn".to_owned(),
            found,
            text: text.to_owned(),
            received_at: 100,
        };
        store.add_feedback(&row).await.expect("kept");
    }
    let rows = store.feedback(10).await.expect("read");
    let rows: Vec<_> = rows.iter().map(|row| (row.text.as_str(), row.found)).collect();
    assert_eq!(rows, [("så", false), ("først", true)]);
    assert_eq!(store.feedback(1).await.expect("read").len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn sqlite_keeps_its_promises() {
    let folder = tempfile::tempdir().expect("a folder");
    let address = support::sqlite(folder.path());
    keeps_its_promises(store::open(&address).await.expect("open")).await;
    // What was there is there after a new start.
    let store = store::open(&address).await.expect("open again");
    assert!(store.count_submissions().await.expect("counted") > 0);
    store.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_keeps_its_promises() {
    let Some(postgres) = support::blocking(Postgres::get).await else {
        return;
    };
    keeps_its_promises(store::open(&postgres.address).await.expect("open")).await;
    // Two that start at once come to the same tables.
    let (one, other) = tokio::join!(store::open(&postgres.address), store::open(&postgres.address));
    one.expect("open").close().await;
    other.expect("open").close().await;
}

#[tokio::test]
async fn a_database_of_a_newer_program_is_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let address = support::sqlite(folder.path());
    store::open(&address).await.expect("open").close().await;
    let pool = sqlx::SqlitePool::connect(&address).await.expect("connected");
    sqlx::query("INSERT INTO schema_version (version) VALUES (99)")
        .execute(&pool)
        .await
        .expect("written");
    pool.close().await;
    let error = store::open(&address).await.err().expect("refused");
    assert!(error.to_string().contains("version 99"), "{error}");
}

#[tokio::test]
async fn another_database_is_named_as_unknown() {
    let error = store::open("mysql://localhost/enk").await.err().expect("refused");
    assert!(error.to_string().contains("DATABASE_URL"), "{error}");
}
