//! [`Audio`]: something to listen to.

pub(crate) mod style;

use super::{
    MediaPreload, MediaSource, MediaTrack, Size,
    media_player::{self, Playable, Words},
};
use crate::{
    runtime::{
        Prop, Text, address,
        id_scope::{component_id, part_id},
        listen,
        prop::class_names,
    },
    styles,
};
use leptos::{ev, html, prelude::*};
use web_sys::Event;

crate::words! { "audio";
    /// None of the files can be played.
    NOT_PLAYABLE = {
        nb: "Lyden kan ikke spilles av her.",
        nn: "Lyden kan ikkje spelast av her.",
        en: "The sound cannot be played here."
    };
}

/// Something to listen to, in the browser's own player, with what is said in words.
///
/// It never begins by itself.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Audio
///         label="Vedtaket lest høyt"
///         src="/lyd/vedtak.mp3"
///         transcript=|| view! { <p>"Du har fått båtplass i Sandvika."</p> }
///     />
/// };
/// ```
#[component]
pub fn Audio(
    /// What is heard, in a few words: the player's name, and its title.
    #[prop(into)]
    label: Prop<Text>,
    /// The title is only read, because a heading or the text before it says the same. Default: it is seen.
    #[prop(optional, into)]
    label_hidden: Prop<bool>,
    /// The file's address, absolute or relative. It may change, as with the language. Default: `sources`.
    #[prop(optional, into)]
    src: Option<Prop<Text>>,
    /// The same sound in several formats: the browser takes the first it can play. Means nothing beside `src`. Default: none.
    #[prop(optional)]
    sources: Vec<MediaSource>,
    /// Text that follows the time, for players that show it. Default: none.
    #[prop(optional)]
    tracks: Vec<MediaTrack>,
    /// What is said, in words: behind «Les som tekst» below the player. Default: none, where the page itself says it.
    #[prop(optional, into)]
    transcript: Option<ViewFnOnce>,
    /// What opens the words. Default: «Les som tekst» in the language in context.
    #[prop(optional, into)]
    transcript_label: Prop<Option<Text>>,
    /// Who speaks, when, how long: a line below the player, which describes it. Default: none.
    #[prop(optional, into)]
    description: Option<Prop<Text>>,
    /// Other ways to the same, such as a link to the same on another page. Default: nothing.
    #[prop(optional, into)]
    alternative: Option<ViewFnOnce>,
    /// How much is fetched before the user presses play. Default: how long it is.
    #[prop(optional, into)]
    preload: Prop<MediaPreload>,
    /// Begins anew when it ends.
    #[prop(optional, into)]
    r#loop: Prop<bool>,
    /// Begins without sound.
    #[prop(optional, into)]
    muted: Prop<bool>,
    /// `anonymous` or `use-credentials`, where file and tracks are on another host. Default: they are not.
    #[prop(optional, into)]
    crossorigin: Prop<Option<Text>>,
    /// What stands below the player when it can play none of the files. Default: a sentence, and a link to the file.
    #[prop(optional, into)]
    fallback: Option<ViewFn>,
    /// The size of the words. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Called when it begins to play, also after a pause.
    #[prop(optional, into)]
    on_play: Option<Callback<Event>>,
    /// Called when it stops, also at its end.
    #[prop(optional, into)]
    on_pause: Option<Callback<Event>>,
    /// Called when it has played to its end.
    #[prop(optional, into)]
    on_ended: Option<Callback<Event>>,
    /// The native player.
    #[prop(optional)]
    node_ref: NodeRef<html::Audio>,
) -> impl IntoView {
    styles::adopt(&media_player::SHEET);
    styles::adopt(&style::SHEET);
    let description = description.map(|text| (part_id(&component_id(&id, Some("audio")), "description"), text));
    let described_by = description.as_ref().map(|(id, _)| id.clone());
    let playable = Playable::new(src.as_ref(), &sources);
    let sources = if src.is_none() {
        playable.sources(sources)
    } else {
        Vec::new()
    };
    let player = view! {
        <audio
            {..playable.watch()}
            {..listen(ev::play, on_play)}
            {..listen(ev::pause, on_pause)}
            {..listen(ev::ended, on_ended)}
            class="felles-audio__player"
            controls={true}
            preload=preload
            crossorigin=crossorigin
            loop=r#loop
            muted=muted
            src=src.map(address::of_media)
            aria-label=label.clone()
            aria-describedby=described_by
            node_ref=node_ref
        >
            {sources}
            {media_player::tracks(tracks)}
        </audio>
    };
    let words = Words {
        label,
        label_hidden,
        description,
        alternative,
        transcript,
        transcript_label,
        failure: &NOT_PLAYABLE,
        fallback,
    };
    view! {
        <figure class=class_names("felles-media-player felles-audio", &class) data-size=size id=id>
            {media_player::with_words(player.into_any(), playable, words)}
        </figure>
    }
}
