use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let (first, last) = (RwSignal::new(None::<DateValue>), RwSignal::new(None::<DateValue>));
    let days = move || {
        let (first, last) = first.get().zip(last.get())?;
        let days = first.days_until(last) + 1;
        (days > 0).then(|| format!("Det er {days} dager, med den første og den siste."))
    };
    view! {
        <DateRangePicker
            legend="Når skal du ha ferie?"
            description="Skriv datoene, eller velg dem i kalenderen"
            from_name="first"
            to_name="last"
            min=DateValue::new(2026, 3, 17)
            today=DateValue::new(2026, 3, 17)
            on_from=move |date| first.set(date)
            on_to=move |date| last.set(date)
        />
        <p>{days}</p>
    }
}
