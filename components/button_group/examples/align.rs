use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let group = |align: &'static ButtonGroupAlign| {
        view! {
            <ButtonGroup align=*align>
                <Button variant=ButtonVariant::Secondary>"Forrige"</Button>
                <Button>"Neste"</Button>
            </ButtonGroup>
        }
    };
    view! { <Stack>{ButtonGroupAlign::ALL.iter().map(group).collect_view()}</Stack> }
}
