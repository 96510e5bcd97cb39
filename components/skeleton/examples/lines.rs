use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size3>
            <Skeleton variant=SkeletonVariant::Rounded width="18ch" height="1.75rem" />
            <Skeleton lines=4 />
        </Stack>
    }
}
