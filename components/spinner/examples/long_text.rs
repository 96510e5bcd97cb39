use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Spinner
            label="Henter arbeidsgiveravgiftsgrunnlaget for alle underenhetene. Det tar litt lengre tid første gang."
            label_position=SpinnerLabelPosition::End
        />
    }
}
