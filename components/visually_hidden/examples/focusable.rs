use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Paragraph spacing=true>"Trykk Tab for å se lenken."</Paragraph>
        <VisuallyHidden focusable=true>
            <a href="#etter-lista">{"Hopp over lista"}</a>
        </VisuallyHidden>
        <Paragraph spacing=true>"Arbeid, bolig, familie, helse, skatt"</Paragraph>
        <Paragraph id="etter-lista">"Her slutter lista."</Paragraph>
    }
}
