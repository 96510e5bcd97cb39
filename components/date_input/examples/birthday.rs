use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <DateInput
            legend="Fødselsdatoen din"
            description="For eksempel 17 5 1990"
            name="birthday"
            autocomplete=DateInputAutocomplete::Birthday
            required=true
        />
    }
}
