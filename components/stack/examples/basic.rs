use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size6>
            <Stack gap=Space::Size2>
                <h3>{"Barnetrygd"}</h3>
                <p>{"Du får barnetrygd fra måneden etter at barnet er født, til det fyller 18 år."}</p>
            </Stack>
            <Stack direction=StackDirection::Horizontal gap=Space::Size3>
                <Button>"Søk om barnetrygd"</Button>
                <Button variant=ButtonVariant::Secondary>"Se satsene"</Button>
            </Stack>
        </Stack>
    }
}
