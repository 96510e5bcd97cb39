use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let sources = vec![
        MediaSource::new("media/vedtak.webm", "audio/webm"),
        MediaSource::new("media/vedtak.mp3", "audio/mpeg"),
    ];
    view! {
        <Heading level=HeadingLevel::H3 size=HeadingSize::Xs spacing=true>"Vedtaket lest høyt"</Heading>
        <Audio
            label="Vedtaket lest høyt"
            label_hidden=true
            sources=sources
            preload=MediaPreload::None
            alternative=|| view! { <a href="#">{"Les vedtaket på en egen side"}</a> }
        />
    }
}
