use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    /// How long somebody is away.
    #[derive(Debug)]
    pub struct Absence {
        pub lasts: Duration => [check(some_time)],
    }
}

fn some_time(lasts: &Duration) -> Result<(), Problem> {
    if lasts.count() > 0 {
        Ok(())
    } else {
        Err("Skriv et tall som er større enn 0.".into())
    }
}

pub fn example() -> impl IntoView {
    let absence = Absence::form();
    let sent = RwSignal::new(None::<String>);
    view! {
        <Form
            form=absence
            send=async |_: Absence| Ok(FormAnswer::Received)
            on_received=move |absence: Absence| sent.set(Some(format!("Du er borte i {}.", absence.lasts)))
        >
            <DurationField legend="Hvor lenge er du borte?" field=absence.lasts />
            <NavigationButtons kind=NavigationKind::Send />
            <p>{sent}</p>
        </Form>
    }
}
