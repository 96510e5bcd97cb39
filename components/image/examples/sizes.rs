use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Image
            src="media/fjord.svg"
            srcset="media/fjord-liten.svg 320w, media/fjord.svg 640w"
            sizes="(min-width: 48rem) 640px, 100vw"
            alt="En ferge på vei over fjorden en sommerkveld"
            width=640
            height=360
            loading=ImageLoading::Lazy
            full=true
        />
    }
}
