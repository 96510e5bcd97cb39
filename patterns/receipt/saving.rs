//! The receipt as a file of plain text.

use super::ReceiptLine;
use crate::runtime::{Prop, Text, warning::warn};
use leptos::prelude::untrack;
use std::fmt::Write;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url, js_sys::Array};

/// All that a receipt says, for when it is saved.
#[derive(Clone)]
pub(super) struct Saved {
    pub heading: Prop<Text>,
    pub number: Prop<Option<Text>>,
    pub number_label: Prop<Text>,
    pub time: Prop<Option<Text>>,
    pub sent_heading: Prop<Text>,
    pub sent: Prop<Vec<ReceiptLine>>,
    pub next_heading: Prop<Text>,
    pub next: Prop<Vec<ReceiptLine>>,
    pub file: Prop<Text>,
}

impl Saved {
    /// Gives it to the browser as a file.
    pub fn hand_over(&self) {
        let (name, text) = untrack(|| (self.file_name(), self.text()));
        if download(&name, &text).is_none() {
            warn("Receipt: the browser refused to save the file");
        }
    }

    fn file_name(&self) -> String {
        let number = self.number.get().unwrap_or_default();
        let words = number.split(|letter: char| !letter.is_alphanumeric());
        let number: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        let mut name = self.file.get().to_string();
        if !number.is_empty() {
            let _ = write!(name, "-{}", number.join("-"));
        }
        name.push_str(".txt");
        name
    }

    fn text(&self) -> String {
        let mut text = format!("{}\n", self.heading.get());
        // Writing to a String cannot fail.
        if let Some(number) = self.number.get() {
            let _ = writeln!(text, "{}: {number}", self.number_label.get());
        }
        if let Some(time) = self.time.get() {
            let _ = writeln!(text, "{time}");
        }
        let parts = [(&self.next_heading, &self.next), (&self.sent_heading, &self.sent)];
        for (heading, lines) in parts {
            let lines = lines.get();
            if lines.is_empty() {
                continue;
            }
            let _ = write!(text, "\n{}\n", heading.get());
            for line in lines {
                let _ = writeln!(text, "{}", line.whole());
            }
        }
        text
    }
}

fn download(name: &str, text: &str) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type("text/plain;charset=utf-8");
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlElement = web_sys::window()?
        .document()?
        .create_element("a")
        .ok()?
        .dyn_into()
        .ok()?;
    let named = link
        .set_attribute("href", &address)
        .and_then(|()| link.set_attribute("download", name));
    if named.is_ok() {
        link.click();
    }
    // The browser has taken the file, or never will.
    let _ = Url::revoke_object_url(&address);
    named.ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn saved(number: Option<&'static str>) -> Saved {
        Saved {
            heading: "Søknaden er sendt".into(),
            number: number.into(),
            number_label: "Referansenummer".into(),
            time: Prop::Static(None),
            sent_heading: "Dette sendte du".into(),
            sent: vec![("Navn", "Kari Nordmann")].into(),
            next_heading: "Dette skjer nå".into(),
            next: vec!["Vi svarer innen tre uker."].into(),
            file: "kvittering".into(),
        }
    }

    #[test]
    fn the_file_says_what_the_receipt_says() {
        assert_eq!(
            saved(Some("BH-1")).text(),
            "Søknaden er sendt\nReferansenummer: BH-1\n\nDette skjer nå\nVi svarer innen tre uker.\n\nDette sendte du\nNavn: Kari \
             Nordmann\n"
        );
    }

    #[test]
    fn the_file_is_called_as_its_number_which_leads_nowhere_else() {
        assert_eq!(saved(Some("2026/118 402")).file_name(), "kvittering-2026-118-402.txt");
        assert_eq!(saved(Some("../..\\con")).file_name(), "kvittering-con.txt");
        assert_eq!(saved(None).file_name(), "kvittering.txt");
    }
}
