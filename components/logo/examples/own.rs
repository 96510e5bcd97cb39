use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let mark = || {
        view! {
            <svg viewBox="0 0 32 40">
                <path fill="currentColor" d={"M2 2h28v18c0 9-6 15-14 18C8 35 2 29 2 20zm3 3v15c0 2 .4 4 1.100 5.700L16 14l9.900 11.700C26.600 24 27 22 27 20V5z"} />
            </svg>
        }
    };
    view! {
        <Stack gap=Space::Size6 align=StackAlign::Start>
            <Logo name="Fjordkommunen" mark=mark href="#" />
            <Logo name="Fjordkommunen" mark=mark text="Byggesak og arbeidsgiveravgiftsgrunnlagsberegning" href="#" />
        </Stack>
    }
}
