use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let active = RwSignal::new(true);
    let closed = RwSignal::new(false);
    let footer = || view! { <Button command="close" command_for="avgrens">"Vis saker"</Button> };
    view! {
        <Button variant=ButtonVariant::Secondary command="show-modal" command_for="avgrens">"Avgrens"</Button>
        <Drawer id="avgrens" heading="Avgrens sakene" footer=footer>
            <Stack>
                <Checkbox label="Saker under behandling" checked=active />
                <Checkbox label="Avsluttede saker" checked=closed />
            </Stack>
        </Drawer>
    }
}
