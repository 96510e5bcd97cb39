use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size3>
            <InlineMessage>"Vi svarer innen tre uker"</InlineMessage>
            <InlineMessage variant=MessageKind::Success>"Alle vedlegg er lastet opp"</InlineMessage>
            <InlineMessage variant=MessageKind::Warning>"Ett vedlegg mangler"</InlineMessage>
            <InlineMessage variant=MessageKind::Danger>"Betalingen gikk ikke gjennom"</InlineMessage>
        </Stack>
    }
}
