use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <Button>"Beregn arbeidsgiveravgiftsgrunnlaget for virksomheten og alle underenhetene på nytt"</Button> }
}
