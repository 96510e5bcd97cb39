use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack>
            <EmptyState title="Med ramme" title_level=HeadingLevel::H3>"I stedet for en liste."</EmptyState>
            <EmptyState variant=EmptyStateVariant::Tinted title="På farge" title_level=HeadingLevel::H3>
                "Når det skal synes at plassen er tom."
            </EmptyState>
            <EmptyState variant=EmptyStateVariant::Plain title="Uten noe rundt" title_level=HeadingLevel::H3>
                "I et kort eller en tabell, som har kanter fra før."
            </EmptyState>
        </Stack>
    }
}
