use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Detail uppercase=true weight=TextWeight::Medium>"Vedtak"</Detail>
        <Paragraph size=TextSize::Lg weight=TextWeight::Medium>"Du får 4 120 kroner i bostøtte"</Paragraph>
        <Detail subtle=true>"Utbetales 20. mars · Saksnummer 2026/118"</Detail>
    }
}
