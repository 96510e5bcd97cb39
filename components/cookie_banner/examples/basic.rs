use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <CookieBanner name="eksempel-enkel" settings_href="#innstillinger" title_level=HeadingLevel::H3>
            "Vi vil gjerne telle besøk på nettstedet. Det gjør vi bare hvis du sier ja."
        </CookieBanner>
    }
}
