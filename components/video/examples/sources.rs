use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let sources = vec![
        MediaSource::new("media/ferge.webm", "video/webm"),
        MediaSource::new("media/ferge.mp4", "video/mp4"),
    ];
    let tracks = vec![
        MediaTrack::captions("media/ferge.vtt", "nb", "Norsk"),
        MediaTrack::new(MediaTrackKind::Subtitles, "media/ferge.en.vtt", "en", "English"),
    ];
    view! {
        <Video
            label="Fergen går hver halvtime"
            label_hidden=true
            sources=sources
            tracks=tracks
            poster="media/ferge-plakat.svg"
            preload=MediaPreload::None
            alternative=|| view! { <a href="#">{"Se filmen med tegnspråk"}</a> }
        />
    }
}
