use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let open = RwSignal::new(false);
    view! {
        <Stack align=StackAlign::Start>
            <TileButton
                icon=|| view! { <Icon icon=icons::PERSON_HEADSET /> }
                expanded=open
                controls="kontaktinformasjon"
                on_click=move |_| open.update(|open| *open = !*open)
            >
                "Kontakt oss"
            </TileButton>
            <div id="kontaktinformasjon" hidden=move || !open.get()>
                <PhoneLink number="68 05 12 34" />
            </div>
        </Stack>
    }
}
