use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Paragraph>"Hel"</Paragraph>
        <Divider spacing=DividerSpacing::Md />
        <Paragraph>"Prikket"</Paragraph>
        <Divider variant=DividerVariant::Dotted spacing=DividerSpacing::Md />
        <Paragraph>"Usynlig"</Paragraph>
        <Divider variant=DividerVariant::Invisible spacing=DividerSpacing::Md />
        <Paragraph>"Og så fortsetter teksten."</Paragraph>
    }
}
