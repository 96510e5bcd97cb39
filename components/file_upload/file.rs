//! Files as a page's own code meets them: on their way up, and there.

pub use super::check::FileFacts;
use crate::runtime::{Problem, Task, Text, browser_value::BrowserValue};
use leptos::prelude::*;
use std::sync::Arc;

/// A file that is where it belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UploadedFile {
    /// What a form sends for it.
    pub id: Text,
    /// Its name, with what it ends in.
    pub name: Text,
    /// How large it is, in bytes.
    pub bytes: Option<u64>,
    /// Where it can be seen.
    pub href: Option<Text>,
}

impl UploadedFile {
    /// A file by what a form sends for it, and its name.
    pub fn new(id: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            bytes: None,
            href: None,
        }
    }

    /// How large it is, in bytes.
    #[must_use]
    pub const fn size(mut self, bytes: u64) -> Self {
        self.bytes = Some(bytes);
        self
    }

    /// Where it can be seen: an address, absolute or relative. Its name becomes a link.
    #[must_use]
    pub fn href(mut self, href: impl Into<Text>) -> Self {
        self.href = Some(href.into());
        self
    }
}

/// A file that is to be uploaded: what a [`FileUploader`] is given.
#[derive(Clone, Debug)]
pub struct FileToUpload {
    facts: FileFacts,
    pub(super) content: FileContent,
    pub(super) share: RwSignal<f64>,
}

/// The file in the browser. There is none on a server.
pub(super) type FileContent = BrowserValue<web_sys::File>;

impl FileToUpload {
    pub(super) fn new(facts: FileFacts, content: FileContent, share: RwSignal<f64>) -> Self {
        Self { facts, content, share }
    }

    /// What is known of it without reading it.
    pub const fn facts(&self) -> &FileFacts {
        &self.facts
    }

    /// The file itself. Nothing once it was removed.
    pub fn file(&self) -> Option<web_sys::File> {
        self.content.get()
    }

    /// Tells how far it has come, from 0 to 1. What is neither counts as the nearest.
    pub fn report(&self, share: f64) {
        if share.is_finite() {
            self.share.try_set(share.clamp(0.0, 1.0));
        }
    }
}

/// Uploads a file.
///
/// ```
/// use felles::prelude::*;
///
/// let uploader: FileUploader = Task::from(async |upload: FileToUpload| {
///     upload.report(0.5);
///     // Send `upload.file()` to a server here.
///     Ok(UploadedFile::new("f-71", upload.facts().name.clone()).size(upload.facts().bytes))
/// });
/// ```
pub type FileUploader = Task<FileToUpload, UploadedFile>;

/// What else a file must be, for a page of its own rules. Made with `into` from a function that refuses with a [`Problem`].
#[derive(Clone)]
pub struct FileCheck(Arc<dyn Fn(&FileFacts) -> Result<(), Problem> + Send + Sync>);

impl FileCheck {
    pub(super) fn check(&self, file: &FileFacts) -> Result<(), Problem> {
        (self.0)(file)
    }
}

impl<F: Fn(&FileFacts) -> Result<(), Problem> + Send + Sync + 'static> From<F> for FileCheck {
    fn from(check: F) -> Self {
        Self(Arc::new(check))
    }
}
