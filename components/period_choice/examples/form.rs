use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    #[derive(Debug)]
    pub struct Report {
        pub period: String => [missing("Velg en periode.")],
        pub from: Option<DateValue> => [missing("Skriv første dag.")],
        pub to: Option<DateValue> => [missing("Skriv siste dag.")],
    }
    asked {
        from: |report| report.period.value().as_deref() == Some("custom"),
        to: |report| report.period.value().as_deref() == Some("custom"),
    }
}

pub fn example() -> impl IntoView {
    let report = Report::form();
    view! {
        <Form form=report send=async |_: Report| Ok(FormAnswer::Received)>
            <PeriodChoice
                legend="Hvilken periode gjelder rapporten?"
                field=report.period
                from_field=report.from
                to_field=report.to
            >
                <Chip label="Forrige termin" value="last" />
                <Chip label="I fjor" value="last-year" />
            </PeriodChoice>
            <NavigationButtons kind=NavigationKind::Send next="Lag rapporten" />
        </Form>
    }
}
