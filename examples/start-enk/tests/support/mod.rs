//! What the tests stand on: a server of their own, and a PostgreSQL where one can be had.

#![allow(dead_code, reason = "each test program uses a part")]

pub mod postgres;

use start_enk::{
    http_client::Client,
    server::{
        config::Config,
        log_in::{LogIn, MadeUpPeople},
        run::Server,
    },
};
use std::{path::Path, sync::Arc};
use tempfile::TempDir;

/// A server in this process, with a database that is gone with it.
pub struct Served {
    pub server: Server,
    folder: TempDir,
}

pub fn sqlite(folder: &Path) -> String {
    format!("sqlite://{}", folder.join("test.db").display())
}

impl Served {
    pub async fn new() -> Self {
        Self::with(&[]).await
    }

    pub async fn with(variables: &[(&str, &str)]) -> Self {
        let people = MadeUpPeople::new(false).expect("no production");
        Self::for_people(Arc::new(people), variables).await
    }

    pub async fn for_people(log_in: Arc<dyn LogIn>, variables: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let database = sqlite(folder.path());
        let config = Config::read(|name| {
            let given = variables.iter().find(|(given, _)| *given == name);
            match (given, name) {
                (Some((_, value)), _) => Some((*value).to_owned()),
                (None, "LISTEN" | "ADMIN_LISTEN") => Some("127.0.0.1:0".to_owned()),
                (None, "DATABASE_URL") => Some(database.clone()),
                (None, "REQUESTS_PER_MINUTE") => Some("100000".to_owned()),
                _ => None,
            }
        });
        let server = Server::start(config.expect("a config"), log_in).await;
        Self {
            server: server.expect("a server"),
            folder,
        }
    }

    /// Somebody who has not been there.
    pub fn client(&self) -> Client {
        Client::new(self.server.address)
    }

    /// A made-up person, logged in.
    pub fn kari(&self) -> Client {
        let client = self.client();
        client.log_in("oppdiktet-1").expect("an answer");
        assert!(!client.csrf().is_empty(), "not logged in");
        client
    }

    /// Somebody at the machine itself.
    pub fn admin(&self) -> Client {
        Client::new(self.server.admin_address)
    }
}

/// Waits for what a test asks without holding up the server.
pub async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(work).await.expect("no panic")
}
