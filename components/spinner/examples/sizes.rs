use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let spinner = |size: &SpinnerSize| view! { <Spinner size=*size /> };
    view! {
        <Stack gap=Space::Size6 direction=StackDirection::Horizontal>
            {SpinnerSize::ALL.iter().map(spinner).collect_view()}
        </Stack>
    }
}
