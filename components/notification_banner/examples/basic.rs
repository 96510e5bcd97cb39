use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <NotificationBanner heading="Du har sju dager igjen til å sende søknaden." title_level=HeadingLevel::H3>
            <a href="https://www.altinn.no/">{"Se søknaden"}</a>
        </NotificationBanner>
    }
}
