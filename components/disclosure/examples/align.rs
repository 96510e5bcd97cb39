use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Paragraph>"Du får 1 250 kroner i måneden, fra og med april."</Paragraph>
        <Disclosure label="Se utregningen" open_label="Skjul utregningen" align=DisclosureAlign::End>
            <p>"Grunnbeløpet delt på tolv, ganger antall barn, minus det du har fått i år."</p>
        </Disclosure>
    }
}
