//! [`Config`]: what the environment says. Everything has a default that is right on one's own machine.

use std::{net::SocketAddr, num::NonZeroU32, path::PathBuf};

/// How the server is run.
#[derive(Clone, Debug)]
pub struct Config {
    /// `LISTEN`: where people come. Default: `127.0.0.1:3000`. Port 0 takes one that is free.
    pub listen: SocketAddr,
    /// `ADMIN_LISTEN`: where feedback is read. Only on loopback. Default: `127.0.0.1:3001`.
    pub admin_listen: SocketAddr,
    /// `DATABASE_URL`: `sqlite://FILE` or `postgres://…`. Default: `sqlite://start-enk.db`.
    pub database: String,
    /// `ASSETS`: the folder with the wasm. Default: none, and the pages work without.
    pub assets: Option<PathBuf>,
    /// `PRODUCTION=1`: for real people, who do not log in as made-up ones.
    pub production: bool,
    /// `TRUST_PROXY=1`: the last address in `X-Forwarded-For` is the visitor's. Only behind a proxy of yours that sets it.
    pub trust_proxy: bool,
    /// `REQUESTS_PER_MINUTE`: how many each address may make. Default: 600.
    pub requests_per_minute: NonZeroU32,
}

/// What the environment says that cannot be.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum ConfigError {
    /// It cannot be read.
    #[error("{name} must be {form}")]
    Unreadable {
        /// The name of the variable.
        name: &'static str,
        /// What it has to be.
        form: &'static str,
    },
    /// Feedback would be open to others.
    #[error("ADMIN_LISTEN must be an address of this machine alone, such as 127.0.0.1:3001")]
    AdminInTheOpen,
}

const DEFAULT_RATE: NonZeroU32 = NonZeroU32::new(600).unwrap();

impl Config {
    /// Reads the environment of this process.
    ///
    /// # Errors
    /// A variable cannot be read.
    pub fn of_environment() -> Result<Self, ConfigError> {
        Self::read(|name| std::env::var(name).ok())
    }

    /// Reads variables, wherever they come from.
    ///
    /// # Errors
    /// A variable cannot be read.
    pub fn read(variable: impl Fn(&'static str) -> Option<String>) -> Result<Self, ConfigError> {
        let variable = |name| variable(name).filter(|value| !value.trim().is_empty());
        let address = |name, default: &str| {
            let value = variable(name).unwrap_or_else(|| default.to_owned());
            value.parse::<SocketAddr>().map_err(|_| ConfigError::Unreadable {
                name,
                form: "an address with a port, such as 127.0.0.1:3000",
            })
        };
        let flag = |name| match variable(name).as_deref() {
            None | Some("0" | "false") => Ok(false),
            Some("1" | "true") => Ok(true),
            Some(_) => Err(ConfigError::Unreadable { name, form: "1 or 0" }),
        };
        let admin_listen = address("ADMIN_LISTEN", "127.0.0.1:3001")?;
        if !admin_listen.ip().is_loopback() {
            return Err(ConfigError::AdminInTheOpen);
        }
        let requests_per_minute = match variable("REQUESTS_PER_MINUTE") {
            None => DEFAULT_RATE,
            Some(value) => value.parse().map_err(|_| ConfigError::Unreadable {
                name: "REQUESTS_PER_MINUTE",
                form: "a whole number over 0",
            })?,
        };
        Ok(Self {
            listen: address("LISTEN", "127.0.0.1:3000")?,
            admin_listen,
            database: variable("DATABASE_URL").unwrap_or_else(|| "sqlite://start-enk.db".to_owned()),
            assets: variable("ASSETS").map(PathBuf::from),
            production: flag("PRODUCTION")?,
            trust_proxy: flag("TRUST_PROXY")?,
            requests_per_minute,
        })
    }

    /// Whether cookies only go over TLS: always, but on one's own machine.
    pub fn is_secure(&self) -> bool {
        self.production || self.trust_proxy || !self.listen.ip().is_loopback()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(variables: &[(&'static str, &str)]) -> Result<Config, ConfigError> {
        Config::read(|asked| {
            let found = variables.iter().find(|(name, _)| *name == asked);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn with_nothing_said_it_serves_this_machine_alone() {
        let config = read(&[]).expect("defaults");
        assert!(config.listen.ip().is_loopback() && config.admin_listen.ip().is_loopback());
        assert!(!config.is_secure() && !config.production);
        assert!(config.database.starts_with("sqlite:"));
    }

    #[test]
    fn cookies_need_tls_wherever_others_can_come() {
        for variables in [("PRODUCTION", "1"), ("TRUST_PROXY", "1"), ("LISTEN", "0.0.0.0:80")] {
            assert!(read(&[variables]).expect("read").is_secure(), "{variables:?}");
        }
    }

    #[test]
    fn feedback_is_never_open_to_others() {
        for address in ["0.0.0.0:3001", "192.0.2.1:80", "[::]:3001"] {
            assert_eq!(
                read(&[("ADMIN_LISTEN", address)]).expect_err(address),
                ConfigError::AdminInTheOpen
            );
        }
        assert!(read(&[("ADMIN_LISTEN", "[::1]:0")]).is_ok());
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        for (name, value) in [("LISTEN", "3000"), ("PRODUCTION", "yes"), ("REQUESTS_PER_MINUTE", "0")] {
            let error = read(&[(name, value)]).expect_err(value);
            assert!(error.to_string().starts_with(name), "{error}");
        }
    }
}
