//! What [`Audio`](super::Audio) and [`Video`](super::Video) share: their files, and what stands around the player.

use super::icon;
use crate::{
    runtime::{
        Prop, Text, Word, address,
        element_hook::{Origin, on_element},
    },
    styles::sheet,
};
use leptos::{either::Either, ev, prelude::*, tachys::html::attribute::Attribute};
use wasm_bindgen::JsCast;
use web_sys::HtmlMediaElement;

crate::words! { "media_player";
    /// Opens what is said, in words.
    TRANSCRIPT = { nb: "Les som tekst", nn: "Les som tekst", en: "Read as text" };
    /// Gets the file, where it cannot be played.
    DOWNLOAD = { nb: "Last ned filen", nn: "Last ned fila", en: "Download the file" };
}

crate::variants! {
    /// How much is fetched before the user presses play.
    pub enum MediaPreload {
        /// How long it is, and the first picture.
        #[default]
        Metadata = "metadata",
        /// Nothing: where there are many on a page, or data is dear.
        None = "none",
        /// All of it, if the browser finds it best.
        Auto = "auto",
    }

    /// What a track of text is for.
    pub enum MediaTrackKind {
        /// What is said and heard, for those who do not hear it.
        #[default]
        Captions = "captions",
        /// What is said, in another language.
        Subtitles = "subtitles",
        /// What is seen, to be read aloud.
        Descriptions = "descriptions",
        /// The parts, to go to.
        Chapters = "chapters",
    }
}

/// One file of the same sound or film. The browser takes the first that it can play.
///
/// ```
/// use felles::prelude::*;
///
/// let sources = vec![
///     MediaSource::new("/film/soknad.webm", "video/webm"),
///     MediaSource::new("/film/soknad.mp4", "video/mp4"),
/// ];
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MediaSource {
    address: Text,
    r#type: Text,
}

impl MediaSource {
    /// A file at an address, absolute or relative, and its MIME type: `audio/mpeg`, `video/webm`.
    pub fn new(address: impl Into<Text>, r#type: impl Into<Text>) -> Self {
        Self {
            address: address.into(),
            r#type: r#type.into(),
        }
    }
}

/// Text that follows the time: captions, subtitles, chapters, in the format `WebVTT`.
///
/// ```
/// use felles::prelude::*;
///
/// let tracks = vec![
///     MediaTrack::captions("/film/soknad.nb.vtt", "nb", "Norsk").on(),
///     MediaTrack::new(MediaTrackKind::Subtitles, "/film/soknad.en.vtt", "en", "English"),
/// ];
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MediaTrack {
    kind: MediaTrackKind,
    address: Text,
    language: Text,
    label: Text,
    on: bool,
}

impl MediaTrack {
    /// A file at an address, absolute or relative, its language as `nb` or `en`, and what it is called in the player's menu.
    pub fn new(
        kind: MediaTrackKind,
        address: impl Into<Text>,
        language: impl Into<Text>,
        label: impl Into<Text>,
    ) -> Self {
        Self {
            kind,
            address: address.into(),
            language: language.into(),
            label: label.into(),
            on: false,
        }
    }

    /// Captions: what is said and heard, for those who do not hear it.
    pub fn captions(address: impl Into<Text>, language: impl Into<Text>, label: impl Into<Text>) -> Self {
        Self::new(MediaTrackKind::Captions, address, language, label)
    }

    /// Shown from the start, unless the user has chosen otherwise.
    #[must_use]
    pub fn on(mut self) -> Self {
        self.on = true;
        self
    }
}

// The player's content
// --------------------

/// Whether a player has nothing that it can play.
#[derive(Clone)]
pub(crate) struct Playable {
    failed: RwSignal<bool>,
    download: Prop<Option<Text>>,
}

impl Playable {
    pub(crate) fn new(src: Option<&Prop<Text>>, sources: &[MediaSource]) -> Self {
        let first = || sources.first().map(|source| Prop::Static(source.address.clone()));
        let first = src.cloned().or_else(first);
        Self {
            failed: RwSignal::new(false),
            download: first.map_or(Prop::Static(None), address::of_link),
        }
    }

    /// For the player: its own file cannot be played, or there was nothing it could play before the script came.
    pub(crate) fn watch(&self) -> impl Attribute + use<> {
        let (failed, again) = (self.failed, self.failed);
        let missed = on_element(move |element, origin| {
            let Some(player) = element.dyn_ref::<HtmlMediaElement>() else {
                return;
            };
            if origin == Origin::Hydrated && player.network_state() == HtmlMediaElement::NETWORK_NO_SOURCE {
                // The notice is not in what the server sent: it comes once all of that has been taken over.
                Effect::new(move || failed.set(true));
            }
        });
        let tries_another = ev::on(ev::loadstart, move |_| again.set(false));
        (ev::on(ev::error, move |_| failed.set(true)), tries_another, missed)
    }

    /// The files. Where the last cannot be played, none can.
    pub(crate) fn sources(&self, sources: Vec<MediaSource>) -> Vec<AnyView> {
        let (last, failed) = (sources.len().saturating_sub(1), self.failed);
        let source = move |(index, MediaSource { address, r#type }): (usize, MediaSource)| {
            let failing = if index == last {
                Either::Left(ev::on(ev::error, move |_| failed.set(true)))
            } else {
                Either::Right(())
            };
            view! { <source {..failing} src=address::of_media(Prop::Static(address)) type=r#type /> }.into_any()
        };
        sources.into_iter().enumerate().map(source).collect()
    }
}

pub(crate) fn tracks(tracks: Vec<MediaTrack>) -> Vec<AnyView> {
    let track = |track: MediaTrack| {
        view! {
            <track
                kind=track.kind.name()
                src=address::of_media(Prop::Static(track.address))
                srclang=track.language
                label=track.label
                default=track.on
            />
        }
        .into_any()
    };
    tracks.into_iter().map(track).collect()
}

// What stands around it
// ---------------------

/// The words around a player.
pub(crate) struct Words {
    pub label: Prop<Text>,
    pub label_hidden: Prop<bool>,
    /// Its id, and what it says.
    pub description: Option<(Prop<Text>, Prop<Text>)>,
    pub alternative: Option<ViewFnOnce>,
    pub transcript: Option<ViewFnOnce>,
    pub transcript_label: Prop<Option<Text>>,
    pub failure: &'static Word,
    pub fallback: Option<ViewFn>,
}

/// The title, the player, and what there is besides it.
pub(crate) fn with_words(player: AnyView, playable: Playable, words: Words) -> AnyView {
    let title = view! {
        <figcaption class="felles-media-player__title" data-hidden=words.label_hidden>
            {words.label}
        </figcaption>
    };
    let Playable { failed, download } = playable;
    let (failure, fallback) = (words.failure, words.fallback);
    let failure = move || {
        failed.get().then(|| match &fallback {
            Some(fallback) => fallback.run(),
            None => failure_notice(failure, download.clone()),
        })
    };
    let description = words.description.map(|(id, text)| {
        view! { <p class="felles-media-player__description" id=id>{text}</p> }
    });
    let alternative = words.alternative.map(|alternative| {
        view! { <div class="felles-media-player__alternative felles-trims">{alternative.run()}</div> }
    });
    let transcript = words.transcript.map(|transcript| {
        view! {
            <details class="felles-media-player__transcript">
                <summary class="felles-media-player__summary">
                    {icon::chevron("felles-media-player__chevron")}
                    {words.transcript_label.or(|| TRANSCRIPT.text())}
                </summary>
                <div class="felles-media-player__text felles-trims">{transcript.run()}</div>
            </details>
        }
    });
    view! { {title} {player} {failure} {description} {alternative} {transcript} }.into_any()
}

fn failure_notice(failure: &'static Word, download: Prop<Option<Text>>) -> AnyView {
    let link = download.may_be_some().then(|| {
        view! { " " <a class="felles-media-player__link" href=download download="">{DOWNLOAD.text()}</a> }
    });
    view! { <p class="felles-media-player__failure" role="status">{failure.text()} {link}</p> }.into_any()
}

sheet!(
    "media_player",
    r#"
.felles-media-player {
    --felles-media-player-gap: var(--felles-size-2);

    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--felles-media-player-gap);
    box-sizing: border-box;
    max-inline-size: 100%;
    margin: 0;
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: anywhere;
}
.felles-media-player__title {
    font-weight: var(--felles-font-weight-medium);
}
.felles-media-player__title[data-hidden] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
.felles-media-player__description,
.felles-media-player__failure {
    max-inline-size: 40em;
    margin: 0;
    font-size: var(--felles-body-sm-font-size);
}
.felles-media-player__description {
    color: var(--felles-color-neutral-text-subtle);
}
.felles-media-player__failure {
    padding: var(--felles-size-3) var(--felles-size-4);
    border: var(--felles-border-width-default) solid transparent;
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-color-neutral-surface-tinted);
}
.felles-media-player__link {
    border-radius: var(--felles-border-radius-sm);
    color: inherit;
    text-underline-offset: 0.2em;
}
.felles-media-player__alternative {
    font-size: var(--felles-body-sm-font-size);
}
.felles-media-player__summary {
    display: flex;
    align-items: center;
    gap: var(--felles-size-2);
    inline-size: fit-content;
    min-block-size: 24px;
    max-inline-size: 100%;
    padding-block: var(--felles-size-1);
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-color-text-subtle);
    font-size: var(--felles-body-sm-font-size);
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
    cursor: pointer;
    list-style: none;
}
.felles-media-player__summary::-webkit-details-marker {
    display: none;
}
.felles-media-player__chevron {
    inline-size: 1.25em;
    block-size: 1.25em;
}
@media (hover: hover) and (pointer: fine) {
    .felles-media-player__summary:hover {
        color: var(--felles-color-text-default);
        text-decoration-thickness: max(2px, 0.125em);
    }
}
.felles-media-player__summary:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-media-player__text {
    max-inline-size: 38em;
    margin-block-start: var(--felles-size-2);
    padding-inline-start: var(--felles-size-4);
    border-inline-start: 2px solid var(--felles-color-border-subtle);
}
@media print {
    .felles-media-player {
        break-inside: avoid;
    }
    .felles-media-player__failure {
        border-color: currentColor;
        background-color: transparent;
    }
}
"#
);
