use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size3>
            <InlineMessage size=Size::Sm>"Sist endret i går"</InlineMessage>
            <InlineMessage size=Size::Md>"Sist endret i går"</InlineMessage>
            <InlineMessage size=Size::Lg>"Sist endret i går"</InlineMessage>
        </Stack>
    }
}
