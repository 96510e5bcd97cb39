use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ActionButton variant=ActionButtonVariant::Download href="https://www.eksempel.no/grunnlag.pdf" download="">
            "Last ned arbeidsgiveravgiftsgrunnlaget for virksomheten og alle underenhetene"
        </ActionButton>
    }
}
