use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let bar = |size: &Size| view! { <ProgressBar size=*size label="Sender meldingen" value=70 /> };
    view! { <Stack gap=Space::Size8>{Size::ALL.iter().map(bar).collect_view()}</Stack> }
}
