//! [`SqliteStore`] and [`PostgresStore`]: the same statements to two databases.
//!
//! sqlx has a type for each database and none for both, and to be generic over them takes a page of bounds for each
//! function. So the functions are written once, in a macro.

use super::{
    DraftRow, FeedbackRow, Moment, NewSubmission, SessionKey, SessionRow, Store, StoreError, Submission, folded,
    migrations,
};
use async_trait::async_trait;
use sqlx::{
    ConnectOptions, PgPool, SqlitePool,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use std::{str::FromStr, time::Duration};

/// How long a request waits for a connection, and for its turn to write.
const PATIENCE: Duration = Duration::from_secs(10);

/// One file on this machine.
pub struct SqliteStore {
    pool: SqlitePool,
}

impl SqliteStore {
    /// Opens the file, and makes it where there is none.
    pub async fn open(address: &str) -> Result<Self, StoreError> {
        let options = SqliteConnectOptions::from_str(address)?
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // What was received is on the disk before anybody is told so, also where the power goes.
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(PATIENCE)
            .disable_statement_logging();
        let pool = SqlitePoolOptions::new()
            .max_connections(8)
            .acquire_timeout(PATIENCE)
            .connect_with(options)
            .await?;
        Ok(Self { pool })
    }
}

/// A server of its own.
pub struct PostgresStore {
    pool: PgPool,
}

impl PostgresStore {
    /// Connects.
    pub async fn open(address: &str) -> Result<Self, StoreError> {
        let options = PgConnectOptions::from_str(address)?.disable_statement_logging();
        let pool = PgPoolOptions::new()
            .max_connections(16)
            .acquire_timeout(PATIENCE)
            .connect_with(options)
            .await?;
        Ok(Self { pool })
    }
}

/// Until the transaction ends, no other changes the session: what is saved and what is sent come one after the other.
const LOCK_SESSION: &str = "UPDATE sessions SET begun_at = begun_at WHERE id = $1";

/// A submission, as it is selected.
type SubmissionRow = (i64, String, Moment);

impl From<SubmissionRow> for Submission {
    fn from((id, answers, received_at): SubmissionRow) -> Self {
        Self {
            id,
            answers,
            received_at,
        }
    }
}

macro_rules! sql_store {
    ($store:ident: begins $begin:literal, waits $lock:literal, steps $steps:expr) => {
        #[async_trait]
        impl Store for $store {
            async fn migrate(&self) -> Result<(), StoreError> {
                let mut transaction = self.pool.begin_with($begin).await?;
                // Two programs that start at once do it one after the other.
                sqlx::query($lock).execute(&mut *transaction).await?;
                sqlx::query("CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)")
                    .execute(&mut *transaction)
                    .await?;
                let found: Option<i64> = sqlx::query_scalar("SELECT MAX(version) FROM schema_version")
                    .fetch_one(&mut *transaction)
                    .await?;
                let found = found.unwrap_or_default();
                let steps: migrations::Steps = $steps;
                let known = i64::try_from(steps.len()).unwrap_or(i64::MAX);
                if found > known {
                    return Err(StoreError::TooNew { found, known });
                }
                for (version, statements) in (1_i64..).zip(steps).filter(|(version, _)| *version > found) {
                    for &statement in *statements {
                        sqlx::query(statement).execute(&mut *transaction).await?;
                    }
                    sqlx::query("INSERT INTO schema_version (version) VALUES ($1)")
                        .bind(version)
                        .execute(&mut *transaction)
                        .await?;
                }
                transaction.commit().await?;
                Ok(())
            }

            async fn begin_session(
                &self,
                key: &SessionKey,
                csrf: &str,
                person: &str,
                now: Moment,
            ) -> Result<(), StoreError> {
                sqlx::query("INSERT INTO sessions (id, csrf, person, begun_at) VALUES ($1, $2, $3, $4)")
                    .bind(key.0.as_str())
                    .bind(csrf)
                    .bind(person)
                    .bind(now)
                    .execute(&self.pool)
                    .await?;
                Ok(())
            }

            async fn session(&self, key: &SessionKey, since: Moment) -> Result<Option<SessionRow>, StoreError> {
                let row: Option<(String, String, Option<String>, Option<String>)> = sqlx::query_as(
                    "SELECT csrf, person, draft, draft_key FROM sessions WHERE id = $1 AND begun_at > $2",
                )
                .bind(key.0.as_str())
                .bind(since)
                .fetch_optional(&self.pool)
                .await?;
                Ok(row.map(|(csrf, person, answers, key)| SessionRow {
                    csrf,
                    person,
                    draft: answers.zip(key).map(|(answers, key)| DraftRow { answers, key }),
                }))
            }

            async fn end_session(&self, key: &SessionKey) -> Result<(), StoreError> {
                sqlx::query("DELETE FROM sessions WHERE id = $1")
                    .bind(key.0.as_str())
                    .execute(&self.pool)
                    .await?;
                Ok(())
            }

            async fn end_sessions_before(&self, moment: Moment) -> Result<u64, StoreError> {
                let done = sqlx::query("DELETE FROM sessions WHERE begun_at <= $1")
                    .bind(moment)
                    .execute(&self.pool)
                    .await?;
                Ok(done.rows_affected())
            }

            async fn keep_draft(
                &self,
                session: &SessionKey,
                subject: &str,
                draft: &DraftRow,
            ) -> Result<bool, StoreError> {
                let mut transaction = self.pool.begin_with($begin).await?;
                let is_there = sqlx::query(LOCK_SESSION)
                    .bind(session.0.as_str())
                    .execute(&mut *transaction)
                    .await?;
                sqlx::query(
                    "UPDATE sessions SET draft = $2, draft_key = $3 WHERE id = $1 AND NOT EXISTS (
                         SELECT 1 FROM submissions WHERE subject = $4 AND idempotency_key = $3
                     )",
                )
                .bind(session.0.as_str())
                .bind(draft.answers.as_str())
                .bind(draft.key.as_str())
                .bind(subject)
                .execute(&mut *transaction)
                .await?;
                transaction.commit().await?;
                Ok(is_there.rows_affected() > 0)
            }

            async fn forget_draft(&self, session: &SessionKey) -> Result<(), StoreError> {
                sqlx::query("UPDATE sessions SET draft = NULL, draft_key = NULL WHERE id = $1")
                    .bind(session.0.as_str())
                    .execute(&self.pool)
                    .await?;
                Ok(())
            }

            async fn submit(&self, session: &SessionKey, new: &NewSubmission) -> Result<Submission, StoreError> {
                let mut transaction = self.pool.begin_with($begin).await?;
                sqlx::query(LOCK_SESSION)
                    .bind(session.0.as_str())
                    .execute(&mut *transaction)
                    .await?;
                // Where another does the same at this moment, this waits for it, and then does nothing.
                sqlx::query(
                    "INSERT INTO submissions (subject, idempotency_key, name, answers, received_at)
                     VALUES ($1, $2, $3, $4, $5)
                     ON CONFLICT (subject, idempotency_key) DO NOTHING",
                )
                .bind(new.subject.as_str())
                .bind(new.key.as_str())
                .bind(folded(&new.name))
                .bind(new.answers.as_str())
                .bind(new.received_at)
                .execute(&mut *transaction)
                .await?;
                let row: SubmissionRow = sqlx::query_as(
                    "SELECT id, answers, received_at FROM submissions WHERE subject = $1 AND idempotency_key = $2",
                )
                .bind(new.subject.as_str())
                .bind(new.key.as_str())
                .fetch_one(&mut *transaction)
                .await?;
                // Not a new draft that was begun since.
                sqlx::query(
                    "UPDATE sessions SET draft = NULL, draft_key = NULL
                     WHERE id = $1 AND (draft_key = $2 OR draft_key = '')",
                )
                .bind(session.0.as_str())
                .bind(new.key.as_str())
                .execute(&mut *transaction)
                .await?;
                transaction.commit().await?;
                Ok(row.into())
            }

            async fn submission(&self, subject: &str, id: i64) -> Result<Option<Submission>, StoreError> {
                let row: Option<SubmissionRow> =
                    sqlx::query_as("SELECT id, answers, received_at FROM submissions WHERE subject = $1 AND id = $2")
                        .bind(subject)
                        .bind(id)
                        .fetch_optional(&self.pool)
                        .await?;
                Ok(row.map(Submission::from))
            }

            async fn submission_of_key(&self, subject: &str, key: &str) -> Result<Option<Submission>, StoreError> {
                let row: Option<SubmissionRow> = sqlx::query_as(
                    "SELECT id, answers, received_at FROM submissions WHERE subject = $1 AND idempotency_key = $2",
                )
                .bind(subject)
                .bind(key)
                .fetch_optional(&self.pool)
                .await?;
                Ok(row.map(Submission::from))
            }

            async fn latest_submission(&self, subject: &str) -> Result<Option<Submission>, StoreError> {
                let row: Option<SubmissionRow> = sqlx::query_as(
                    "SELECT id, answers, received_at FROM submissions WHERE subject = $1 ORDER BY id DESC LIMIT 1",
                )
                .bind(subject)
                .fetch_optional(&self.pool)
                .await?;
                Ok(row.map(Submission::from))
            }

            async fn count_submissions(&self) -> Result<i64, StoreError> {
                Ok(sqlx::query_scalar("SELECT COUNT(*) FROM submissions")
                    .fetch_one(&self.pool)
                    .await?)
            }

            async fn has_name(&self, name: &str) -> Result<bool, StoreError> {
                let found: Option<i64> = sqlx::query_scalar("SELECT id FROM submissions WHERE name = $1 LIMIT 1")
                    .bind(folded(name))
                    .fetch_optional(&self.pool)
                    .await?;
                Ok(found.is_some())
            }

            async fn add_feedback(&self, row: &FeedbackRow) -> Result<(), StoreError> {
                sqlx::query("INSERT INTO feedback (page, found, text, received_at) VALUES ($1, $2, $3, $4)")
                    .bind(row.page.as_str())
                    .bind(row.found)
                    .bind(row.text.as_str())
                    .bind(row.received_at)
                    .execute(&self.pool)
                    .await?;
                Ok(())
            }

            async fn feedback(&self, at_most: i64) -> Result<Vec<FeedbackRow>, StoreError> {
                let rows: Vec<(String, bool, String, Moment)> =
                    sqlx::query_as("SELECT page, found, text, received_at FROM feedback ORDER BY id DESC LIMIT $1")
                        .bind(at_most)
                        .fetch_all(&self.pool)
                        .await?;
                Ok(rows
                    .into_iter()
                    .map(|(page, found, text, received_at)| FeedbackRow {
                        page,
                        found,
                        text,
                        received_at,
                    })
                    .collect())
            }

            async fn check(&self) -> Result<(), StoreError> {
                sqlx::query("SELECT 1").execute(&self.pool).await?;
                Ok(())
            }

            async fn close(&self) {
                self.pool.close().await;
            }
        }
    };
}

// A transaction of SQLite that begins by reading cannot wait for its turn to write: this one asks for it at once.
sql_store!(SqliteStore: begins "BEGIN IMMEDIATE", waits "SELECT 1", steps migrations::SQLITE);
sql_store!(PostgresStore: begins "BEGIN", waits "SELECT pg_advisory_xact_lock(310000019)", steps migrations::POSTGRES);
