use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ActionButton
            width=ButtonWidth::Full
            variant=ActionButtonVariant::Upload
            description="PDF, Word eller bilde, opptil 25 MB"
        >
            "Last opp dokumentasjon"
        </ActionButton>
    }
}
