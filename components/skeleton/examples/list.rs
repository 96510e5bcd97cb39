use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let person = |_| {
        view! {
            <Stack gap=Space::Size3 direction=StackDirection::Horizontal wrap=false>
                <Skeleton variant=SkeletonVariant::Circle width="3rem" />
                <Stack gap=Space::Size1>
                    <Skeleton width="14ch" />
                    <Skeleton width="22ch" />
                </Stack>
            </Stack>
        }
    };
    view! { <Stack gap=Space::Size5>{(0..3).map(person).collect_view()}</Stack> }
}
