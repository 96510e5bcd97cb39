use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <CookieBanner service="Eksempel kommune" name="eksempel-skjema" action="/informasjonskapsler" settings_href="#innstillinger" title_level=HeadingLevel::H3>
            <p>"Vi bruker noen informasjonskapsler som siden ikke virker uten."</p>
            <p>"Vi vil også gjerne telle besøk, så vi ser hva som bør bli bedre. Det gjør vi bare hvis du sier ja."</p>
        </CookieBanner>
    }
}
