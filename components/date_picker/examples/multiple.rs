use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let days = RwSignal::new(0);
    let count = move |dates: Option<DateList>| days.set(dates.map_or(0, |dates| dates.days().len()));
    view! {
        <MultiDatePicker
            label="Hvilke dager var barnet sykt?"
            description="Skriv datoene med komma mellom, eller velg dem i kalenderen. Du kan velge opptil 5 dager."
            name="sick_days"
            max_days=5
            no_weekends=true
            max=DateValue::new(2026, 3, 17)
            today=DateValue::new(2026, 3, 17)
            on_dates=count
        />
        <p>{move || format!("{} av 5 dager", days.get())}</p>
    }
}
