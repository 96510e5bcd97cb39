use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <DateTimeField
            legend="Når skal endringen settes i drift?"
            description="Endringer settes i drift på hverdager klokka 06:00"
            name="release"
            fixed_time=TimeValue::new(6, 0)
            no_weekends=true
            today=DateValue::new(2026, 3, 17)
        />
    }
}
