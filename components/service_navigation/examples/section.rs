use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    // In an app with a router: current=use_location().pathname.
    let page = RwSignal::new("/saker/2026-17".to_owned());
    view! {
        <Stack>
            <ServiceNavigation
                name="Saksbehandling"
                links=[("Saker", "/saker"), ("Arkiv", "/arkiv")]
                current=page
                aria_label="Menyen i saksbehandling"
            />
            <div>
                <Button variant=ButtonVariant::Secondary on_click=move |_| page.set("/arkiv".to_owned())>"Vis arkivet"</Button>
            </div>
        </Stack>
    }
}
