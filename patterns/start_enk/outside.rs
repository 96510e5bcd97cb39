//! What the service in memory has around it: a made-up register of names, a network that takes its time, a list of codes.

use super::words;
use crate::{
    patterns::{IndustryCodes, name_form::NameAnswer},
    runtime::Problem,
};

/// Names that businesses have. They are made up.
const TAKEN: &[&str] = &["nordmann foto", "fjord nordmann", "nordmann snekkeri"];

/// Words that may stand only in the names of those who have leave.
const RESERVED: &[&str] = &["bank", "bankvirksomhet", "advokat", "apotek"];

/// What the made-up register says of a name that is right by the rules.
pub(super) fn register_says(name: &str) -> NameAnswer {
    let name = name.trim().to_lowercase();
    let has_reserved = name
        .split(|letter: char| !letter.is_alphanumeric())
        .any(|word| RESERVED.contains(&word));
    if has_reserved {
        NameAnswer::Refused(Problem::word(&words::NAME_RESERVED))
    } else if TAKEN.contains(&name.as_str()) {
        NameAnswer::Taken
    } else {
        NameAnswer::Free
    }
}

/// As long as a network takes. Natively nobody waits for it.
#[cfg(target_arch = "wasm32")]
pub(super) async fn pause(milliseconds: u32) {
    gloo::timers::future::TimeoutFuture::new(milliseconds).await;
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) async fn pause(_: u32) {
    std::future::ready(()).await;
}

#[cfg(target_arch = "wasm32")]
pub(super) async fn read_codes(address: Option<&str>) -> Option<IndustryCodes> {
    use wasm_bindgen::JsCast;
    let response = web_sys::window()?.fetch_with_str(address?).await.ok()?;
    let response: web_sys::Response = response.dyn_into().ok()?;
    let text = response.text().ok()?.await.ok()?.as_string()?;
    IndustryCodes::read(text.as_bytes()).ok()
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) async fn read_codes(_: Option<&str>) -> Option<IndustryCodes> {
    std::future::ready(IndustryCodes::read(crate::patterns::INDUSTRY_CODES_FILE.as_bytes()).ok()).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_register_knows_what_may_not_be_used() {
        assert_eq!(register_says("Nordmann Foto"), NameAnswer::Taken);
        assert_eq!(register_says("Nordmann Bankett"), NameAnswer::Free);
        assert!(matches!(register_says("Nordmann Bank"), NameAnswer::Refused(_)));
    }
}
