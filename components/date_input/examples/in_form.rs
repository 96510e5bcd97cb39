use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    /// A letter that somebody has got.
    #[derive(Debug)]
    pub struct Letter {
        pub dated: DateValue => [check(not_in_future)],
    }
}

fn not_in_future(date: &DateValue) -> Result<(), Problem> {
    let today = DateValue::new(2026, 3, 17);
    if today.is_some_and(|today| *date > today) {
        Err("Brevet kan ikke ha en dato etter i dag.".into())
    } else {
        Ok(())
    }
}

pub fn example() -> impl IntoView {
    let letter = Letter::form();
    let sent = RwSignal::new(None::<String>);
    view! {
        <Form
            form=letter
            send=async |_: Letter| Ok(FormAnswer::Received)
            on_received=move |letter: Letter| sent.set(Some(format!("Brevet er fra {}.", letter.dated)))
        >
            <DateInput
                legend="Hvilken dato har brevet?"
                description="Øverst til høyre, for eksempel 4 2 2026"
                field=letter.dated
            />
            <NavigationButtons kind=NavigationKind::Send />
            <p>{sent}</p>
        </Form>
    }
}
