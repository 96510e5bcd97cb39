use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let days = |spacing, size| {
        view! {
            <BulletList spacing=spacing size=size>
                <li>{"Mandag: papp og papir"}</li>
                <li>{"Onsdag: matavfall og restavfall"}</li>
                <li>{"Fredag: glass og metall"}</li>
            </BulletList>
        }
    };
    view! {
        <Stack gap=Space::Size8>
            {days(ListSpacing::Tight, Size::Sm)}
            {days(ListSpacing::Normal, Size::Md)}
            {days(ListSpacing::Loose, Size::Lg)}
        </Stack>
    }
}
