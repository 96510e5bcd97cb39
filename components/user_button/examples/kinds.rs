use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let pressed = RwSignal::new(0_u32);
    view! {
        <Stack align=StackAlign::Start>
            <UserButton name="Ola Nordmann" href="#min-side" />
            <UserButton name="Ida Nordmann" avatar=|| "IN" on_click=move |_| pressed.update(|pressed| *pressed += 1) />
            <UserButton name="Jon Nordmann" represents="Nordmann og sønn ANS" />
            <p>{move || format!("Trykket {} ganger.", pressed.get())}</p>
        </Stack>
    }
}
