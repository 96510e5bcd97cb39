use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack align=StackAlign::Start gap=Space::Size6>
            <ButtonGroup label="Årsregnskapet" orientation=Orientation::Vertical align=ButtonGroupAlign::Stretch>
                <Button>"Signer"</Button>
                <Button variant=ButtonVariant::Secondary>"Send til revisor"</Button>
                <Button variant=ButtonVariant::Secondary>"Last ned"</Button>
            </ButtonGroup>
            <ButtonGroup label="Kart" orientation=Orientation::Vertical attached=true>
                <IconButton icon=icons::PLUS label="Zoom inn" variant=ButtonVariant::Secondary />
                <IconButton icon=icons::MINUS label="Zoom ut" variant=ButtonVariant::Secondary />
            </ButtonGroup>
        </Stack>
    }
}
