//! The draft as the one style sheet that the page has of it.

use felles::styles::theme::{Theme, TokenWriter};
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::{CssStyleSheet, Document, js_sys::Array};

/// Lets the areas with the draft's name in `data-theme` look as it does, for as long as the current owner lives.
///
/// One sheet whose rules are replaced: the strict policy takes no style element, and a second sheet would have to be removed
/// again. It comes after all that the page links, so a draft called as one of felles' themes is the draft.
pub fn follow(theme: Memo<Theme>) {
    let sheet = StoredValue::new_local(None::<CssStyleSheet>);
    let writer = StoredValue::new(TokenWriter::default());
    Effect::new(move || {
        let css = theme.with(|theme| writer.try_update_value(|writer| writer.write(theme)));
        let Some(css) = css else { return };
        if sheet.with_value(Option::is_none) {
            sheet.set_value(adopted());
        }
        // What it cannot read it leaves out; all of it is quoted.
        sheet.with_value(|sheet| sheet.as_ref().map(|sheet| sheet.replace_sync(&css)));
    });
    on_cleanup(move || {
        if let Some(sheet) = sheet.try_get_value().flatten() {
            give_up(&sheet);
        }
    });
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn adopted() -> Option<CssStyleSheet> {
    let sheet = CssStyleSheet::new().ok()?;
    document()?.adopted_style_sheets().push(&sheet);
    Some(sheet)
}

fn give_up(sheet: &CssStyleSheet) {
    let Some(document) = document() else { return };
    let others = Array::new();
    for other in document.adopted_style_sheets().iter() {
        if other != *AsRef::<JsValue>::as_ref(sheet) {
            others.push(&other);
        }
    }
    document.set_adopted_style_sheets(&others);
}
