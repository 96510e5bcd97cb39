//! [`Store`]: what the service keeps, whatever database keeps it.
//!
//! SQLite is in the program and the default: one file, nothing to run beside it. PostgreSQL is for those who outgrow one
//! machine. Both run the same statements ([`sql`](self)), and one suite of tests.

mod migrations;
mod sql;

pub use sql::{PostgresStore, SqliteStore};

use async_trait::async_trait;
use std::sync::Arc;

/// A moment: seconds since 1970.
pub type Moment = i64;

/// What went wrong with the database. It holds no values: those may be a person's.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The address of the database cannot be read.
    #[error("DATABASE_URL must begin with sqlite: or postgres:")]
    UnknownDatabase,
    /// A newer version of this program has been here.
    #[error(
        "the database has version {found}, and this program knows {known}: run the newer program, or restore a back-up"
    )]
    TooNew {
        /// The version of the database.
        found: i64,
        /// The newest version that this program knows.
        known: i64,
    },
    /// The database said no, or nothing.
    #[error("the database failed: {0}")]
    Database(#[from] sqlx::Error),
}

/// Who holds a session. Only the hash of what the cookie says is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionKey(pub String);

/// A session, as it is kept.
#[derive(Clone, Debug)]
pub struct SessionRow {
    /// What every form of the session must hold.
    pub csrf: String,
    /// Who logged in, as JSON.
    pub person: String,
    /// What is not sent yet.
    pub draft: Option<DraftRow>,
}

/// An application that is not sent yet. Its answers, the national id among them, are nowhere else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftRow {
    /// The answers, as JSON.
    pub answers: String,
    /// Under which idempotency key it is sent, from whatever tab.
    pub key: String,
}

/// What is sent.
#[derive(Clone, Debug)]
pub struct NewSubmission {
    /// Who sends it: the log-in's name for the person, which is no national id.
    pub subject: String,
    /// The same for each repetition.
    pub key: String,
    /// The name of the enterprise, for the name check.
    pub name: String,
    /// All answers, as JSON.
    pub answers: String,
    /// When.
    pub received_at: Moment,
}

/// What was received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submission {
    /// Its number in the order they came.
    pub id: i64,
    /// All answers, as JSON.
    pub answers: String,
    /// When it was received first.
    pub received_at: Moment,
}

/// What somebody said about a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedbackRow {
    /// The path of the page.
    pub page: String,
    /// Whether they found what they were looking for.
    pub found: bool,
    /// What they wrote.
    pub text: String,
    /// When.
    pub received_at: Moment,
}

/// What the service keeps.
#[async_trait]
pub trait Store: Send + Sync + 'static {
    /// Brings the tables to the version that this program knows. All or nothing.
    async fn migrate(&self) -> Result<(), StoreError>;

    /// A new session.
    async fn begin_session(&self, key: &SessionKey, csrf: &str, person: &str, now: Moment) -> Result<(), StoreError>;

    /// The session, if it began after a moment.
    async fn session(&self, key: &SessionKey, since: Moment) -> Result<Option<SessionRow>, StoreError>;

    /// Ends a session, and what was not sent with it.
    async fn end_session(&self, key: &SessionKey) -> Result<(), StoreError>;

    /// Ends all that began before a moment, and tells how many.
    async fn end_sessions_before(&self, moment: Moment) -> Result<u64, StoreError>;

    /// Keeps a draft over the one before. Whether there is such a session.
    ///
    /// One that this person has sent already is not kept: a script may save and send at once, and what comes last would
    /// begin the next application under the old key.
    async fn keep_draft(&self, session: &SessionKey, subject: &str, draft: &DraftRow) -> Result<bool, StoreError>;

    /// Throws a draft away.
    async fn forget_draft(&self, session: &SessionKey) -> Result<(), StoreError>;

    /// Receives a submission and forgets its draft, in one transaction. One that was received under this key already
    /// is given as it was.
    async fn submit(&self, session: &SessionKey, new: &NewSubmission) -> Result<Submission, StoreError>;

    /// What a person sent, by its number; nobody else's.
    async fn submission(&self, subject: &str, id: i64) -> Result<Option<Submission>, StoreError>;

    /// What a person sent under a key.
    async fn submission_of_key(&self, subject: &str, key: &str) -> Result<Option<Submission>, StoreError>;

    /// What a person sent last.
    async fn latest_submission(&self, subject: &str) -> Result<Option<Submission>, StoreError>;

    /// How many there are.
    async fn count_submissions(&self) -> Result<i64, StoreError>;

    /// Whether an application for this name was received.
    async fn has_name(&self, name: &str) -> Result<bool, StoreError>;

    /// Keeps what was said about a page.
    async fn add_feedback(&self, row: &FeedbackRow) -> Result<(), StoreError>;

    /// What was said, newest first.
    async fn feedback(&self, at_most: i64) -> Result<Vec<FeedbackRow>, StoreError>;

    /// Whether the database answers.
    async fn check(&self) -> Result<(), StoreError>;

    /// Ends all connections, when all that was begun is written.
    async fn close(&self);
}

/// Opens the database of an address, and brings it to the newest version.
pub async fn open(address: &str) -> Result<Arc<dyn Store>, StoreError> {
    let store: Arc<dyn Store> = match address.split_once(':') {
        Some(("sqlite", _)) => Arc::new(SqliteStore::open(address).await?),
        Some(("postgres" | "postgresql", _)) => Arc::new(PostgresStore::open(address).await?),
        _ => return Err(StoreError::UnknownDatabase),
    };
    store.migrate().await?;
    Ok(store)
}

/// A name as names are compared: capitals and spaces do not count.
pub fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
