//! `cargo xtask css`: writes the sheets that are made anew, by the tests that hold them.

use crate::count;
use crate::setup::Kit;
use crate::test::{native, shown};
use anyhow::{Result, bail};

/// The tests that write, by the start of their names, and what they write. felles.css is made of the sheets as they were
/// when its test was compiled, so these come first.
const WRITERS: [(&str, &str); 2] = [("golden_sheets", "tokens-and-themes"), ("golden", "felles.css")];

pub fn css(kit: &Kit) -> Result<()> {
    for (tests, what) in WRITERS {
        let mut cargo = native(kit);
        cargo.args(["--test", "native", tests]).env("UPDATE_GOLDEN", "1");
        let finished = shown(&format!("css {what}"), &mut cargo, count::cargo)?;
        // A test that is gone or renamed would write nothing, and must not look like success.
        if count::cargo(&finished.output).checked(finished.success, false).failed > 0 {
            bail!("not written: {what}");
        }
    }
    Ok(())
}
