//! `cargo xtask css`: writes styles/felles.css anew, by the test that holds it.

use crate::count;
use crate::setup::Kit;
use crate::test::{native, shown};
use anyhow::{Result, bail};

pub fn css(kit: &Kit) -> Result<()> {
    let mut cargo = native(kit);
    cargo.args(["--test", "native", "golden"]).env("UPDATE_GOLDEN", "1");
    let finished = shown("css", &mut cargo, count::cargo)?;
    // A test that is gone or renamed would write nothing, and must not look like success.
    if count::cargo(&finished.output).checked(finished.success, false).failed > 0 {
        bail!("styles/felles.css is not written");
    }
    Ok(())
}
