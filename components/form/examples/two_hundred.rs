use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    /// What is measured on one day.
    #[derive(Debug)]
    pub struct Measurement {
        pub day: DateValue,
        pub temperature: Option<Decimal>,
        pub rain: Option<Decimal>,
        pub wind: Option<Decimal>,
        pub note: String => [at_most(200)],
    }
}

felles::form! {
    /// Forty days with five fields each.
    #[derive(Debug)]
    pub struct Report {
        pub days: Vec<Measurement>,
    }
}

fn forty_days() -> Report {
    let first = DateValue::MIN.plus_years(2025);
    let days = (0..40).map(|count| Measurement {
        day: first.plus_days(count),
        temperature: None,
        rain: None,
        wind: None,
        note: String::new(),
    });
    Report { days: days.collect() }
}

pub fn example() -> impl IntoView {
    let report = forty_days().into_form();
    let received = RwSignal::new(false);
    let days: Vec<_> = untrack(|| report.days.rows())
        .into_iter()
        .zip(1_u32..)
        .map(|(day, number)| {
            view! {
                <Fieldset legend=format!("Dag {number}") layout=FieldsetLayout::Inline>
                    <TextField label="Dato" field=day.day width=11 />
                    <TextField label="Temperatur" field=day.temperature r#type=TextFieldType::Decimal suffix="°C" width=6 />
                    <TextField label="Nedbør" field=day.rain r#type=TextFieldType::Decimal suffix="mm" width=6 />
                    <TextField label="Vind" field=day.wind r#type=TextFieldType::Decimal suffix="m/s" width=6 />
                    <TextField label="Merknad" field=day.note />
                </Fieldset>
            }
        })
        .collect();
    view! {
        <Form form=report send=async |_: Report| Ok(FormAnswer::Received) on_received=move |_| received.set(true)>
            {days}
            <NavigationButtons kind=NavigationKind::Send />
            <Alert variant=AlertVariant::Success open=received>"Målingene for 40 dager er mottatt."</Alert>
        </Form>
    }
}
