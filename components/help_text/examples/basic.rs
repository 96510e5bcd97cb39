use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Heading level=HeadingLevel::H3>
            "Fribeløp "
            <HelpText label="Fribeløp">"Det du kan tjene i et år før støtten blir mindre. Vi regner med lønn før skatt."</HelpText>
        </Heading>
        <Paragraph>"Du kan tjene 211 000 kroner i 2026."</Paragraph>
    }
}
