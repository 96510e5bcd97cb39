//! The tables, and how they came to be. What has been released is never changed: add a step.

/// The statements of each step, in order.
pub type Steps = &'static [&'static [&'static str]];

/// The same on both, but for numbers that the database gives.
macro_rules! steps {
    ($number:literal) => {
        &[&[
            "CREATE TABLE sessions (
                id TEXT PRIMARY KEY,
                csrf TEXT NOT NULL,
                person TEXT NOT NULL,
                draft TEXT,
                draft_key TEXT,
                begun_at BIGINT NOT NULL
            )",
            "CREATE INDEX sessions_by_age ON sessions (begun_at)",
            concat!(
                "CREATE TABLE submissions (
                    id ",
                $number,
                ",
                    subject TEXT NOT NULL,
                    idempotency_key TEXT NOT NULL,
                    name TEXT NOT NULL,
                    answers TEXT NOT NULL,
                    received_at BIGINT NOT NULL
                )"
            ),
            "CREATE UNIQUE INDEX submissions_once ON submissions (subject, idempotency_key)",
            "CREATE INDEX submissions_by_name ON submissions (name)",
            concat!(
                "CREATE TABLE feedback (
                    id ",
                $number,
                ",
                    page TEXT NOT NULL,
                    found BOOLEAN NOT NULL,
                    text TEXT NOT NULL,
                    received_at BIGINT NOT NULL
                )"
            ),
        ]]
    };
}

/// For SQLite. `AUTOINCREMENT`: a number is never given twice.
pub const SQLITE: Steps = steps!("INTEGER PRIMARY KEY AUTOINCREMENT");

/// For PostgreSQL.
pub const POSTGRES: Steps = steps!("BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY");
