use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ButtonGroup>
            <Button description="Levert 12. mars 2026" variant=ButtonVariant::Secondary icon=icons::RECEIPT>
                "Vis kvittering"
            </Button>
            <Button description="Du beholder det du har fylt ut" variant=ButtonVariant::Secondary>"Fortsett senere"</Button>
        </ButtonGroup>
    }
}
