use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let open = RwSignal::new(false);
    view! {
        <Stack direction=StackDirection::Horizontal align=StackAlign::Center>
            <NavMenu label="Menyen" open=open placement=Placement::BottomStart>
                <NavMenuLink label="Kalender" href="#kalender" current=true />
                <NavMenuLink label="Vakter" href="#vakter" />
            </NavMenu>
            <span>{move || if open.get() { "Menyen er åpen." } else { "Menyen er lukket." }}</span>
        </Stack>
    }
}
