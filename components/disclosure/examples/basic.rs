use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Paragraph>"Vi sender brevet til adressen din i Folkeregisteret."</Paragraph>
        <Disclosure label="Vis adressen" open_label="Skjul adressen">
            <p>"Eksempelveien 1, 0155 Oslo"</p>
        </Disclosure>
    }
}
