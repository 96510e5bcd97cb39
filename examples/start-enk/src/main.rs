//! The server: `cargo xtask service` builds and runs it. What the environment may say stands in the README.

#[cfg(not(target_arch = "wasm32"))]
#[tokio::main]
async fn main() -> std::process::ExitCode {
    use start_enk::server::{config::Config, logging};
    use std::process::ExitCode;

    if std::env::args().nth(1).as_deref() == Some("people") {
        return tell_people();
    }
    logging::begin();
    let result = match Config::of_environment() {
        Ok(config) => run_with(config).await,
        Err(error) => Err(error.into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Whom one can log in as, for `cargo xtask service`.
#[cfg(not(target_arch = "wasm32"))]
fn tell_people() -> std::process::ExitCode {
    use start_enk::server::log_in::MadeUpPeople;

    let Ok(people) = MadeUpPeople::new(false) else {
        return std::process::ExitCode::FAILURE;
    };
    for (identity, about) in people.people() {
        println!("{}, {}: {about}", identity.person.name, identity.national_id);
    }
    std::process::ExitCode::SUCCESS
}

/// The one place that says how people log in: another `LogIn` stands here in production.
#[cfg(not(target_arch = "wasm32"))]
async fn run_with(config: start_enk::server::config::Config) -> Result<(), start_enk::server::run::RunError> {
    use start_enk::server::{log_in::MadeUpPeople, run};

    let log_in = MadeUpPeople::new(config.production)?;
    run::run(config, std::sync::Arc::new(log_in)).await
}

#[cfg(target_arch = "wasm32")]
fn main() {}
