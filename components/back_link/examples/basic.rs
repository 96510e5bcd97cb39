use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack align=StackAlign::Start>
            <BackLink href="#navn" />
            <Heading level=HeadingLevel::H3>"Hvor bor du?"</Heading>
            <TextField label="Postnummer" inputmode=InputMode::Numeric autocomplete="postal-code" />
        </Stack>
    }
}
