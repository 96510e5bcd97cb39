use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Tooltip text="Arbeidsgiveravgiftsgrunnlaget for tredje termin, regnet ut i dag">
            <Button variant=ButtonVariant::Secondary>"Grunnlag"</Button>
        </Tooltip>
    }
}
