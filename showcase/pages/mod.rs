//! The prerenderer: writes every page of the showcase as a document of its own.
//!
//! `showcase prerender --staging FOLDER`: the folder holds what Trunk built (`showcase-*.js`, `showcase-*_bg.wasm`,
//! `felles.css`); pages, `start.js` and the showcase's own files come beside it. All links are relative.

mod code;
mod component;
mod foundation;
mod layout;
mod lists;
mod media;
mod start;
mod status;
mod table;
mod texts;
mod theme_builder;
pub mod widget;

use super::{
    catalogue, entry,
    entry::{Entry, Kind, Status},
    example_root, inventory, islands, markdown, props, settings,
};
use anyhow::{Context, Result, bail};
use maud::Markup;
use std::{fs, path::Path};

pub use code::code_block;
#[cfg(test)]
pub use foundation::{PAGES as FOUNDATION, SHEET as TOKENS_SHEET, icons_found, tokens};
#[cfg(test)]
pub use layout::{FONT, SHEETS};
#[cfg(test)]
pub use media::{ELSEWHERE as MEDIA_ELSEWHERE, FOLDER as MEDIA, named as media_named};
pub use table::table;

/// A page, written.
#[derive(Debug)]
pub struct Document {
    /// Its address from the root of the site: `components/button/`, or the name of a file.
    pub path: String,
    pub html: String,
}

/// A page of the site before it has header, navigation and footer.
pub struct Page {
    pub path: String,
    /// Its `h1`, and the first part of its title.
    pub title: String,
    /// A sentence for those who find it in a list.
    pub description: String,
    /// What stands beside the title: a status, a name in code.
    pub beside_title: Option<Markup>,
    /// The way here from the start page: addresses from the root and names.
    pub trail: Vec<(String, &'static str)>,
    pub content: Markup,
    /// What is on it: ids and names.
    pub sections: Vec<Section>,
}

/// A heading that is worth going to.
pub struct Section {
    pub id: String,
    pub title: String,
    pub parts: Vec<(String, String)>,
}

/// Runs the command of the binary.
pub fn main(words: impl Iterator<Item = String>) -> Result<()> {
    let words: Vec<_> = words.collect();
    let ["prerender", "--staging", staging] = words.iter().map(String::as_str).collect::<Vec<_>>()[..] else {
        bail!("showcase prerender --staging FOLDER");
    };
    let staging = Path::new(staging);
    let program = program(staging)?;
    for document in documents()? {
        write(staging, &document)?;
    }
    for name in ["showcase.css", "theme_builder.css", "theme.js", "icon.svg"] {
        fs::copy(checkout().join("showcase").join(name), staging.join(name))
            .with_context(|| format!("cannot copy {name}"))?;
    }
    media::write(&checkout().join("showcase").join(media::FOLDER), staging)?;
    fs::write(staging.join(foundation::SHEET), foundation::sheet()).context("cannot write the sheet of the tokens")?;
    let start = fs::read_to_string(checkout().join("showcase/start.js")).context("cannot read start.js")?;
    let start = start
        .replace("./showcase.js", &format!("./{program}.js"))
        .replace("./showcase_bg.wasm", &format!("./{program}_bg.wasm"));
    fs::write(staging.join("start.js"), start).context("cannot write start.js")
}

/// Every page, and the list of them: `pages.json`, for whoever goes over all.
pub fn documents() -> Result<Vec<Document>> {
    let modules = inventory::modules().map_err(anyhow::Error::msg)?;
    let mut pages = vec![
        start::page(&modules),
        texts::getting_started()?,
        texts::embed()?,
        lists::search(),
    ];
    pages.extend(foundation::pages());
    pages.extend([Kind::Component, Kind::Pattern].map(lists::overview));
    pages.push(status::page(&modules));
    pages.push(theme_builder::page());
    for entry in catalogue::ENTRIES {
        pages.push(component::page(entry)?);
    }
    let mut documents: Vec<_> = pages.into_iter().map(layout::document).collect();
    for entry in catalogue::ENTRIES {
        documents.extend(
            entry
                .examples
                .iter()
                .map(|example| layout::example_alone(entry, example)),
        );
    }
    let paths: Vec<_> = documents
        .iter()
        .map(|document| format!("  {:?}", document.path))
        .collect();
    documents.push(layout::not_found());
    documents.push(Document {
        path: "pages.json".to_owned(),
        html: format!("[\n{}\n]\n", paths.join(",\n")),
    });
    Ok(documents)
}

fn write(staging: &Path, document: &Document) -> Result<()> {
    let mut file = staging.join(&document.path);
    if document.path.is_empty() || document.path.ends_with('/') {
        file.push("index.html");
    }
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    fs::write(&file, &document.html).with_context(|| format!("cannot write {}", file.display()))
}

/// The name that Trunk gave the wasm and its glue: `showcase-` and a hash.
fn program(staging: &Path) -> Result<String> {
    for entry in fs::read_dir(staging).with_context(|| format!("cannot read {}", staging.display()))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if let Some(program) = name
            .strip_suffix("_bg.wasm")
            .filter(|program| program.starts_with("showcase-"))
        {
            return Ok(program.to_owned());
        }
    }
    bail!("there is no showcase-*_bg.wasm in {}", staging.display())
}

/// Where the sources are, which the pages show.
fn checkout() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
