use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Divider spacing=DividerSpacing::Md />
        <Divider emphasis=DividerEmphasis::Default spacing=DividerSpacing::Md />
        <Divider emphasis=DividerEmphasis::Strong spacing=DividerSpacing::Md />
        <Divider variant=DividerVariant::Dotted spacing=DividerSpacing::Md />
        <Divider variant=DividerVariant::Dotted emphasis=DividerEmphasis::Strong spacing=DividerSpacing::Md />
    }
}
