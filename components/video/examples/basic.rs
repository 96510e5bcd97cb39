use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Video
            label="Fergen går hver halvtime"
            src="media/ferge.webm"
            poster="media/ferge-plakat.svg"
            tracks=vec![MediaTrack::captions("media/ferge.vtt", "nb", "Norsk").on()]
            description="6 sekunder, uten tale"
            transcript=|| {
                view! { <p>"En ferge krysser fjorden fra kai til kai, mens sola står over fjellene. Midtveis tuter den én gang."</p> }
            }
        />
    }
}
