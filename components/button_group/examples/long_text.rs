use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ButtonGroup>
            <Button>"Beregn arbeidsgiveravgiftsgrunnlaget på nytt"</Button>
            <Button variant=ButtonVariant::Secondary>"Sammenlign med arbeidsgiveravgiftsgrunnlaget i forrige termin"</Button>
            <Button variant=ButtonVariant::Tertiary>"Avbryt"</Button>
        </ButtonGroup>
    }
}
