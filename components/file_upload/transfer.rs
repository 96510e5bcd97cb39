//! Files as they come into a page: from a native input, or dropped.

use super::check::FileFacts;
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Event, File, FileList, HtmlInputElement,
    js_sys::{Array, Function, Reflect},
};

pub(super) fn facts(file: &File) -> FileFacts {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a size is a whole number, and none is so large"
    )]
    let bytes = file.size() as u64;
    FileFacts {
        name: file.name().into(),
        bytes,
        media_type: file.type_().into(),
    }
}

/// Those that a native input holds.
pub(super) fn of_input(input: &HtmlInputElement) -> Vec<File> {
    input.files().map(all).unwrap_or_default()
}

fn all(list: FileList) -> Vec<File> {
    (0..list.length()).filter_map(|index| list.item(index)).collect()
}

/// Whether what is dragged holds files.
pub(super) fn holds_files(event: &Event) -> bool {
    let types = read(event, "dataTransfer").and_then(|transfer| read(&transfer, "types"));
    types.is_some_and(|types| Array::from(&types).includes(&"Files".into(), 0))
}

/// Those that were dropped.
pub(super) fn dropped(event: &Event) -> Vec<File> {
    let files = read(event, "dataTransfer").and_then(|transfer| read(&transfer, "files"));
    files
        .and_then(|files| files.dyn_into::<FileList>().ok())
        .map(all)
        .unwrap_or_default()
}

/// Makes a native input hold these, so that its form sends them. No event tells of it.
pub(super) fn put_in_input(input: &HtmlInputElement, files: &[File]) {
    if files.is_empty() {
        input.set_value("");
    } else if let Some(list) = list_of(files) {
        input.set_files(Some(&list));
    }
}

/// A list of files can only be made as if they were dragged.
fn list_of(files: &[File]) -> Option<FileList> {
    let constructor = read(&window(), "DataTransfer")?.dyn_into::<Function>().ok()?;
    let transfer = Reflect::construct(&constructor, &Array::new()).ok()?;
    let items = read(&transfer, "items")?;
    let add = read(&items, "add")?.dyn_into::<Function>().ok()?;
    for file in files {
        add.call1(&items, file).ok()?;
    }
    read(&transfer, "files")?.dyn_into().ok()
}

fn read(of: &JsValue, name: &str) -> Option<JsValue> {
    let value = Reflect::get(of, &name.into()).ok()?;
    (!value.is_undefined() && !value.is_null()).then_some(value)
}
