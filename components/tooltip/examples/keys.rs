use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Tooltip text="Lagrer uten å sende" keys="Control+S" placement=Placement::Bottom>
            <Button variant=ButtonVariant::Secondary>"Lagre utkast"</Button>
        </Tooltip>
    }
}
