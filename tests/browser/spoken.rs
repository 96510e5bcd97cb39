//! What the page's one live region says: what a screen reader hears.

use crate::mount::{document, wait_ms};
use felles::runtime::announce;

/// Longer than the region stays empty before it speaks.
pub const SPOKEN_MS: u32 = 250;

/// The text that was said last, with plain spaces; nothing before the first.
pub fn said() -> String {
    let region = document().query_selector(".felles-announcer").expect("a selector");
    let text = region.and_then(|region| region.text_content()).unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Says a dash, when what a test before this announced has been said: what comes is then said alone.
pub async fn silence() {
    wait_ms(SPOKEN_MS).await;
    announce("–");
    wait_ms(SPOKEN_MS).await;
}
