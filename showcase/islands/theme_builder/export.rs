//! The draft as a style sheet, as JSON and as Rust: to read, to copy, to keep as a file.

use super::{super::copy, draft::Draft};
use felles::{prelude::*, runtime::warning::warn, styles::theme::Theme};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url, js_sys::Array};

felles::variants! {
    enum Format {
        #[default]
        Css = "css",
        Json = "json",
        Rust = "rust",
    }
}

impl Format {
    const fn title(self) -> &'static str {
        match self {
            Self::Css => "CSS",
            Self::Json => "JSON",
            Self::Rust => "Rust",
        }
    }

    fn file(self, theme: &Theme) -> String {
        let ending = match self {
            Self::Css => "css",
            Self::Json => "json",
            Self::Rust => "rs",
        };
        format!("{}.{ending}", theme.name)
    }

    const fn media_type(self) -> &'static str {
        match self {
            Self::Css => "text/css",
            Self::Json => "application/json",
            Self::Rust => "text/plain",
        }
    }

    const fn use_of_it(self) -> &'static str {
        match self {
            Self::Css => {
                "Lenk filen ved siden av felles.css, og skriv navnet på temaet i data-theme. Fontene leses fra fonts/ ved siden \
                 av den."
            }
            Self::Json => "Ta vare på denne. Den kan hentes inn her igjen.",
            Self::Rust => "For apper i Rust: to_css() gir stilarket.",
        }
    }

    fn text(self, theme: &Theme) -> String {
        match self {
            Self::Css => theme.to_css(),
            Self::Json => theme.to_json(),
            Self::Rust => theme.to_rust_const(),
        }
    }
}

/// `shown`: nothing is written while nobody sees it.
pub fn view(draft: Draft, shown: Signal<bool>) -> AnyView {
    let format = RwSignal::new(Format::default());
    view! {
        <Tabs label="Format" selected=format heading_level=HeadingLevel::H3>
            <Tab value=Format::Css label="CSS">{panel(draft, Format::Css, format, shown)}</Tab>
            <Tab value=Format::Json label="JSON">{panel(draft, Format::Json, format, shown)}</Tab>
            <Tab value=Format::Rust label="Rust">{panel(draft, Format::Rust, format, shown)}</Tab>
        </Tabs>
    }
    .into_any()
}

fn panel(draft: Draft, format: Format, chosen: RwSignal<Format>, shown: Signal<bool>) -> AnyView {
    let text = Memo::new(move |before: Option<&String>| {
        if shown.get() && chosen.get() == format {
            draft.theme.with(|theme| format.text(theme))
        } else {
            before.cloned().unwrap_or_default()
        }
    });
    let file = Memo::new(move |_| draft.theme.with(|theme| format.file(theme)));
    let keep = move |_| {
        let text = draft.theme.with_untracked(|theme| format.text(theme));
        if download(&file.get_untracked(), format.media_type(), &text).is_none() {
            warn("the browser did not take the file; the text can be copied");
        }
    };
    view! {
        <p class="showcase-builder__legend-text">{format.use_of_it()}</p>
        <figure class="showcase-code showcase-builder__export">
            <figcaption class="showcase-code__bar">
                <span class="showcase-code__caption">{file}</span>
                <span class="showcase-builder__file">
                    {copy::view()}
                    <Button
                        variant=ButtonVariant::Tertiary
                        size=Size::Sm
                        color=Color::Neutral
                        on_click=keep
                    >
                        {"Last ned"}
                    </Button>
                </span>
            </figcaption>
            <pre class="showcase-code__source" tabindex="0" role="region" aria-label=format!("Temaet som {}", format.title())>
                <code>{text}</code>
            </pre>
        </figure>
    }
    .into_any()
}

/// Hands a text to the browser as a file.
fn download(name: &str, media_type: &str, text: &str) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
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
