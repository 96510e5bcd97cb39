use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <MediaObject media=|| view! { <Avatar name="Kari Nordmann" src="media/kari.svg" size=AvatarSize::Xl decorative=true /> }>
            <BlockQuote source="Kari Nordmann, daglig leder i Fjordbakeriet">
                "Vi brukte ti minutter på hele søknaden. Det meste var fylt ut fra før."
            </BlockQuote>
        </MediaObject>
    }
}
