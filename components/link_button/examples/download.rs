use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack direction=StackDirection::Horizontal gap=Space::Size3>
            <LinkButton href="/vedtak/2026-118.pdf" download="vedtak.pdf" file_size=240_000_u64>
                "Last ned vedtaket"
            </LinkButton>
            <LinkButton
                href="/data/kontoutskrift"
                download="kontoutskrift.csv"
                file_type="CSV"
                variant=ButtonVariant::Secondary
            >
                "Last ned kontoutskriften"
            </LinkButton>
        </Stack>
    }
}
