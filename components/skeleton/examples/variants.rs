use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size6>
            <Skeleton />
            <Skeleton variant=SkeletonVariant::Circle width="4rem" />
            <Skeleton variant=SkeletonVariant::Rectangle width="16rem" height="6rem" />
            <Skeleton variant=SkeletonVariant::Rounded width="16rem" height="6rem" />
        </Stack>
    }
}
