//! [`Assets`]: the style sheet, and where it was built, the wasm that takes pages over.

use super::{app::Shared, token};
use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use std::{collections::BTreeMap, fs, io, path::Path as FilePath};

/// The files that pages ask for. All are in memory, under an address that changes when any of them does.
pub struct Assets {
    version: String,
    files: BTreeMap<&'static str, (&'static str, Bytes)>,
}

const SCRIPT_TYPE: &str = "text/javascript; charset=utf-8";

/// What `cargo xtask service` builds.
const BUILT: [(&str, &str); 2] = [
    ("start_enk_client.js", SCRIPT_TYPE),
    ("start_enk_client_bg.wasm", "application/wasm"),
];

const START: &str = include_str!("../../start.js");

impl Assets {
    /// The style sheet, and what lies in a folder.
    ///
    /// # Errors
    /// The folder does not hold what is built.
    pub fn read(folder: Option<&FilePath>) -> io::Result<Self> {
        let style = format!("{}\n{}", felles::styles::stylesheet(), include_str!("../../app.css"));
        let mut files = BTreeMap::from([("style.css", ("text/css; charset=utf-8", style.into_bytes().into()))]);
        if let Some(folder) = folder {
            files.insert("start.js", (SCRIPT_TYPE, Bytes::from_static(START.as_bytes())));
            for (name, kind) in BUILT {
                files.insert(name, (kind, fs::read(folder.join(name))?.into()));
            }
        }
        let hashes = files.values().map(|(_, bytes)| token::hash_bytes(bytes));
        let version = token::hash(&hashes.collect::<String>()).chars().take(16).collect();
        Ok(Self { version, files })
    }

    /// The address of a file, if there is one of that name.
    pub fn address(&self, name: &str) -> Option<String> {
        self.files
            .contains_key(name)
            .then(|| format!("/assets/{}/{name}", self.version))
    }

    fn get(&self, version: &str, name: &str) -> Option<&(&'static str, Bytes)> {
        self.files.get(name).filter(|_| version == self.version)
    }
}

/// Answers with a file.
pub async fn asset(State(app): State<Shared>, Path((version, name)): Path<(String, String)>) -> Response {
    let Some((kind, bytes)) = app.assets.get(&version, &name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (
            header::CACHE_CONTROL,
            HeaderValue::from_static("public, max-age=31536000, immutable"),
        ),
    ];
    (headers, bytes.clone()).into_response()
}
