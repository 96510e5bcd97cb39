//! [`App`]: what all handlers share.

use super::{assets::Assets, config::Config, log_in::LogIn, rate::Rate, store::Store};
use felles::patterns::{INDUSTRY_CODES_FILE, IndustryCodes, IndustryCodesError};
use std::sync::Arc;

/// What all handlers share.
pub struct App {
    /// How the server is run.
    pub config: Config,
    /// What it keeps.
    pub store: Arc<dyn Store>,
    /// How people log in.
    pub log_in: Arc<dyn LogIn>,
    /// What pages are shown and moved with.
    pub assets: Assets,
    /// The industry codes, read once.
    pub codes: Arc<IndustryCodes>,
    /// How much each visitor may ask.
    pub rate: Rate,
}

/// What handlers get.
pub type Shared = Arc<App>;

impl App {
    /// Puts it together.
    ///
    /// # Errors
    /// The list of codes in the program cannot be read.
    pub fn new(
        config: Config,
        store: Arc<dyn Store>,
        log_in: Arc<dyn LogIn>,
        assets: Assets,
    ) -> Result<Shared, IndustryCodesError> {
        Ok(Arc::new(Self {
            rate: Rate::new(config.requests_per_minute),
            codes: Arc::new(IndustryCodes::read(INDUSTRY_CODES_FILE.as_bytes())?),
            config,
            store,
            log_in,
            assets,
        }))
    }
}
