use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Paragraph>"Åtte piksler"</Paragraph>
        <Divider spacing=DividerSpacing::Sm />
        <Paragraph>"Seksten"</Paragraph>
        <Divider spacing=DividerSpacing::Md />
        <Paragraph>"Trettito"</Paragraph>
        <Divider spacing=DividerSpacing::Lg />
        <Paragraph>"Førtiåtte"</Paragraph>
        <Divider spacing=DividerSpacing::Xl />
        <Paragraph>"Og så fortsetter teksten."</Paragraph>
    }
}
