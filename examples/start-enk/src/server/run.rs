//! The server from its start to its end.

use super::{
    admin, api,
    app::{App, Shared},
    assets::{self, Assets},
    clock,
    config::{Config, ConfigError},
    entry,
    error::{self, Failure},
    feedback, flow, headers,
    log_in::{LogIn, LogInError},
    logging, rate, session,
    store::{self, StoreError},
};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Request},
    http::StatusCode,
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::get,
};
use felles::patterns::IndustryCodesError;
use std::{io, net::SocketAddr, sync::Arc, time::Duration};
use tokio::{net::TcpListener, sync::watch, task::JoinSet, time};

/// The largest body of a request. A form of this service has some hundred bytes.
const LARGEST_BODY: usize = 64 * 1024;

/// How long an answer may take.
const LONGEST_ANSWER: Duration = Duration::from_secs(30);

/// How long requests under way may take when the server is to stop.
const LONGEST_GOODBYE: Duration = Duration::from_secs(10);

/// How often what is over is thrown away.
const CLEANS_EVERY: Duration = Duration::from_secs(10 * 60);

/// Why the server did not start, or not stop as it should.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// The environment says what cannot be.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// Nobody could log in as it should be.
    #[error(transparent)]
    LogIn(#[from] LogInError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The list in the program cannot be read.
    #[error("the industry codes cannot be read: {0}")]
    Codes(#[from] IndustryCodesError),
    /// An address is taken, or a file is missing.
    #[error("{what}: {error}")]
    Io {
        /// What was tried.
        what: String,
        /// What became of it.
        error: io::Error,
    },
}

fn failed(what: impl Into<String>) -> impl FnOnce(io::Error) -> RunError {
    let what = what.into();
    |error| RunError::Io { what, error }
}

/// A server that runs.
pub struct Server {
    /// Where people come.
    pub address: SocketAddr,
    /// Where feedback is read.
    pub admin_address: SocketAddr,
    app: Shared,
    stop: watch::Sender<bool>,
    tasks: JoinSet<io::Result<()>>,
}

impl Server {
    /// Opens the database, brings it to its newest version, and listens.
    ///
    /// # Errors
    /// It cannot be run so.
    pub async fn start(config: Config, log_in: Arc<dyn LogIn>) -> Result<Self, RunError> {
        if config.production && log_in.is_made_up() {
            return Err(LogInError::MadeUpPeopleInProduction.into());
        }
        let assets = Assets::read(config.assets.as_deref()).map_err(failed("ASSETS"))?;
        let store = store::open(&config.database).await?;
        let listener = listen(config.listen).await?;
        let admin_listener = listen(config.admin_listen).await?;
        let app = App::new(config, store, log_in, assets)?;

        let (stop, stopped) = watch::channel(false);
        let mut tasks = JoinSet::new();
        let address = local(&listener)?;
        let admin_address = local(&admin_listener)?;
        let service = router(Arc::clone(&app)).into_make_service_with_connect_info::<SocketAddr>();
        let (ends, admin_ends, clean_ends) = (stopped.clone(), stopped.clone(), stopped);
        tasks.spawn(async move { axum::serve(listener, service).with_graceful_shutdown(end(ends)).await });
        let admin = admin::router(Arc::clone(&app)).into_make_service();
        tasks.spawn(async move {
            axum::serve(admin_listener, admin)
                .with_graceful_shutdown(end(admin_ends))
                .await
        });
        let cleaned = Arc::clone(&app);
        tasks.spawn(async move {
            tokio::select! {
                () = clean(cleaned) => {}
                () = end(clean_ends) => {}
            }
            Ok(())
        });
        tracing::info!(%address, %admin_address, "listening");
        Ok(Self {
            address,
            admin_address,
            app,
            stop,
            tasks,
        })
    }

    /// What all handlers share: for tests.
    pub const fn app(&self) -> &Shared {
        &self.app
    }

    /// Takes no more requests, answers those under way, and closes the database.
    pub async fn stop(mut self) {
        self.stop.send_replace(true);
        let all = async { while self.tasks.join_next().await.is_some() {} };
        if time::timeout(LONGEST_GOODBYE, all).await.is_err() {
            tracing::warn!("requests were still under way, and are cut off");
            self.tasks.shutdown().await;
        }
        self.app.store.close().await;
        tracing::info!("stopped");
    }
}

async fn listen(address: SocketAddr) -> Result<TcpListener, RunError> {
    TcpListener::bind(address)
        .await
        .map_err(failed(format!("cannot listen on {address}")))
}

fn local(listener: &TcpListener) -> Result<SocketAddr, RunError> {
    listener.local_addr().map_err(failed("the address of the listener"))
}

async fn end(mut stopped: watch::Receiver<bool>) {
    // Also when the sender is gone: then nobody can say it any more.
    let _ = stopped.wait_for(|stopped| *stopped).await;
}

/// Throws sessions away that are over, and with them what was not sent.
async fn clean(app: Shared) {
    let mut every = time::interval(CLEANS_EVERY);
    loop {
        every.tick().await;
        app.rate.forget_idle();
        match app.store.end_sessions_before(clock::now() - session::LASTS).await {
            Ok(0) => {}
            Ok(sessions) => tracing::info!(sessions, "thrown away"),
            Err(error) => tracing::error!(%error, "cleaning"),
        }
    }
}

/// All routes, and what is around them. The last layer is the outermost.
pub fn router(app: Shared) -> Router {
    Router::new()
        .merge(entry::routes())
        .merge(flow::routes())
        .merge(feedback::routes())
        .merge(api::routes())
        .route("/assets/{version}/{name}", get(assets::asset))
        .fallback(async || Failure::NotFound)
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .layer(middleware::from_fn(in_time))
        .layer(middleware::from_fn(headers::same_site))
        .layer(middleware::from_fn_with_state(Arc::clone(&app), rate::limit))
        .layer(middleware::from_fn_with_state(Arc::clone(&app), error::dress))
        .layer(middleware::from_fn_with_state(Arc::clone(&app), headers::secure))
        .layer(middleware::from_fn(logging::log))
        .with_state(app)
}

async fn in_time(request: Request, next: Next) -> Response {
    let answer = time::timeout(LONGEST_ANSWER, next.run(request)).await;
    answer.unwrap_or_else(|_| StatusCode::GATEWAY_TIMEOUT.into_response())
}

/// Runs until the process is told to stop: Ctrl-C, or SIGTERM as systemd and containers send it. Its addresses are the
/// one line on the standard output.
///
/// # Errors
/// It cannot be run so.
pub async fn run(config: Config, log_in: Arc<dyn LogIn>) -> Result<(), RunError> {
    let server = Server::start(config, log_in).await?;
    println!("http://{} http://{}", server.address, server.admin_address);
    told_to_stop().await.map_err(failed("cannot listen for signals"))?;
    server.stop().await;
    Ok(())
}

#[cfg(unix)]
async fn told_to_stop() -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        result = tokio::signal::ctrl_c() => result,
        _ = terminate.recv() => Ok(()),
    }
}

#[cfg(not(unix))]
async fn told_to_stop() -> io::Result<()> {
    tokio::signal::ctrl_c().await
}
