use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    /// A day off.
    #[derive(Debug)]
    pub struct DayOff {
        pub day: DateValue => [check(in_spring)],
        pub born: Option<DateValue>,
    }
}

fn in_spring(day: &DateValue) -> Result<(), Problem> {
    if (3..=5).contains(&day.month()) {
        Ok(())
    } else {
        Err("Velg en dag i mars, april eller mai.".into())
    }
}

pub fn example() -> impl IntoView {
    let form = DayOff::form();
    let sent = RwSignal::new(None::<String>);
    view! {
        <Form
            form=form
            send=async |_: DayOff| Ok(FormAnswer::Received)
            on_received=move |form: DayOff| sent.set(Some(format!("Vi har notert {}.", form.day)))
        >
            <DatePicker label="Hvilken dag vil du ha fri?" field=form.day today=DateValue::new(2026, 3, 17) />
            <DatePicker
                label="Fødselsdato"
                field=form.born
                autocomplete="bday"
                max=DateValue::new(2026, 3, 17)
                today=DateValue::new(2026, 3, 17)
            />
            <NavigationButtons kind=NavigationKind::Send />
            <p>{sent}</p>
        </Form>
    }
}
