use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Image
            src="media/fjord.svg"
            alt="En ferge på vei over fjorden en sommerkveld"
            width=640
            height=360
            radius=BoxRadius::Default
        />
    }
}
