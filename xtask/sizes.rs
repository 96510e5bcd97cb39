//! The sizes of what a page loads: as it is, and as servers compress it.

use crate::run::ask;
use crate::setup::Kit;
use anyhow::{Context, Result};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// Node has both compressions, at the levels static hosts use for files compressed once.
const MEASURE: &str = "
const { readFileSync } = require('node:fs');
const { brotliCompressSync, gzipSync } = require('node:zlib');
console.log(JSON.stringify(process.argv.slice(1).map((file) => {
  const bytes = readFileSync(file);
  return [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
})));";

/// Prints a table of the scripts, programs and style sheets of a site.
pub fn print(kit: &Kit, site: &Path) -> Result<()> {
    let mut files = loaded(site)?;
    files.extend(loaded(&site.join("widgets"))?);
    let mut node = kit.command("node");
    node.args(["-e", MEASURE, "--"]).args(&files);
    let answer = ask(&mut node).context("node cannot measure the sizes of dist/")?;
    let sizes: Value = serde_json::from_str(&answer).context("node did not answer with sizes")?;
    println!("{:48} {:>9} {:>9} {:>9}", "bytes", "raw", "gzip", "brotli");
    for (file, size) in files.iter().zip(sizes.as_array().into_iter().flatten()) {
        let name = file.strip_prefix(site).unwrap_or(file).display().to_string();
        let [raw, gzip, brotli] = [0, 1, 2].map(|column| size[column].as_u64().unwrap_or_default());
        println!("{name:48} {raw:>9} {gzip:>9} {brotli:>9}");
    }
    Ok(())
}

fn loaded(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|ending| ["wasm", "js", "css"].iter().any(|known| ending == *known))
        {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_page_loads_is_measured() {
        let folder = tempfile::tempdir().expect("temporary folder");
        for name in ["b.js", "a.wasm", "index.html", "felles.css"] {
            std::fs::write(folder.path().join(name), "").expect("written");
        }
        let names: Vec<_> = loaded(folder.path())
            .expect("read")
            .iter()
            .map(|file| file.file_name().map(ToOwned::to_owned))
            .collect();
        assert_eq!(
            names,
            [Some("a.wasm".into()), Some("b.js".into()), Some("felles.css".into())]
        );
    }
}
