//! `<felles-file-upload>`: [`FileUpload`] as a custom element.

use crate::{
    attributes::Attributes,
    field::{self, FieldAttributes},
    host::{Host, Shared},
    plain,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

felles::words! { "widgets";
    /// The page's own function failed.
    NOT_UPLOADED = { nb: "Filen ble ikke lastet opp. Prøv igjen.", nn: "Fila vart ikkje lasta opp. Prøv igjen.", en: "The file was not uploaded. Try again." };
}

pub fn view(attributes: &Attributes, host: Host) -> AnyView {
    let host: Shared = StoredValue::new_local(host);
    let field = FieldAttributes::new(attributes);
    let multiple = attributes.flag("multiple").get_untracked();
    let accept = attributes.text("accept");
    let max_bytes = attributes.number("max-bytes");
    let max_files = attributes.number("max-files");
    let files = attributes
        .list("files", "a list of { id, name }", uploaded)
        .get_untracked();
    let uploader = attributes.function("uploader").get_untracked().then(|| uploader(host));
    let ids: Vec<String> = files.iter().map(|file| file.id.to_string()).collect();
    // What was uploaded outlives an engine; files that were only chosen do not.
    let kept = attributes
        .list("value", "a list of ids", plain::as_text)
        .get_untracked();
    let start = if uploader.is_some() && !kept.is_empty() {
        kept.iter().map(ToString::to_string).collect()
    } else {
        ids.clone()
    };
    let value = RwSignal::new(start);
    // Where its form is reset, nothing of what was chosen is left.
    let resets = attributes.number("resets");
    Effect::new(move |before: Option<Option<u32>>| {
        let resets = resets.get();
        if before.is_some_and(|before| before != resets) {
            value.update(|value| value.retain(|id| ids.contains(id)));
        }
        resets
    });
    let wrong = field.wrong(move || value.with(|files| !files.is_empty()), || None);
    let names = move || value.with(|files| plain::texts(files.iter().map(String::as_str)));
    field::report(host, wrong, names, names);
    let on_change = move |files: Vec<Choice>| {
        let valid = !files.is_empty() || !field.required.get_untracked();
        field::changed(host, plain::texts(files.iter().map(Choice::name)), valid);
    };
    view! {
        <FileUpload
            label=field.label()
            multiple=multiple
            accept=accept
            max_bytes=move || max_bytes.get().map(u64::from)
            max_files=max_files
            nostrip:uploader=uploader
            files=files
            value=value
            description=field.description
            error=field.error(wrong)
            required=field.required
            readonly=field.readonly
            disabled=field.disabled
            hide_label=field.hide_label
            size=field.size
            on_change=on_change
        />
    }
    .into_any()
}

/// The page's own function, which gets the file and answers with what it has become.
fn uploader(host: Shared) -> FileUploader {
    Task::from(move |upload: FileToUpload| async move {
        let failed = || Problem::word(&NOT_UPLOADED);
        let file = upload.file().ok_or_else(failed)?;
        let host = host.try_get_value().ok_or_else(failed)?;
        let answer = host.call("uploader", &file.into());
        let answer = answer.await.map_err(|_| failed())?;
        uploaded(&answer).ok_or_else(failed)
    })
}

/// `{ id, name, size, href }`.
fn uploaded(value: &JsValue) -> Option<UploadedFile> {
    let mut file = UploadedFile::new(plain::text(value, "id")?, plain::text(value, "name")?);
    if let Some(size) = plain::text(value, "size").and_then(|size| size.parse().ok()) {
        file = file.size(size);
    }
    if let Some(href) = plain::text(value, "href") {
        file = file.href(href);
    }
    Some(file)
}
