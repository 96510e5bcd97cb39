use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let film = |label: &'static str, ratio| {
        view! {
            <Video
                label=label
                src="media/ferge.webm"
                poster="media/ferge-plakat.svg"
                ratio=ratio
                preload=MediaPreload::None
                tracks=vec![MediaTrack::captions("media/ferge.vtt", "nb", "Norsk")]
            />
        }
    };
    view! {
        <Grid min_column=GridColumn::Sm gap=Space::Size6 align=GridAlign::Start>
            {film("Fire til tre", VideoRatio::Standard)}
            {film("Like bred som høy", VideoRatio::Square)}
        </Grid>
    }
}
