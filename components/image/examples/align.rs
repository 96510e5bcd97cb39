use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let place = |align| {
        view! {
            <Image src="media/kvittering.svg" alt="" width=160 height=120 align=align radius=BoxRadius::Md />
        }
    };
    view! { <Stack gap=Space::Size4>{TextAlign::ALL.iter().map(|align| place(*align)).collect_view()}</Stack> }
}
