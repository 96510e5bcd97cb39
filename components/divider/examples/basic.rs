use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Paragraph>"Du søker på vegne av Fjordbakeriet AS."</Paragraph>
        <Divider spacing=DividerSpacing::Md />
        <Paragraph>"Svaret kommer i virksomhetens innboks."</Paragraph>
    }
}
