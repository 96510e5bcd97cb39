use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    pub struct Sighting {
        pub place: String => [missing("Skriv hvor du så den.")],
        pub what: String => [missing("Skriv hva du så.")],
    }
}

pub fn example() -> impl IntoView {
    let sighting = Sighting::form();
    let received = RwSignal::new(None::<Sighting>);
    move || {
        match received.get() {
        None => view! {
            <Form form=sighting send=async |_: Sighting| Ok(FormAnswer::Received) on_received=move |sent| received.set(Some(sent))>
                <TextField label="Hvor så du den?" field=sighting.place />
                <TextField label="Hva så du?" field=sighting.what />
                <NavigationButtons kind=NavigationKind::Send />
            </Form>
        }
        .into_any(),
        Some(sent) => view! {
            <Receipt
                heading="Observasjonen er registrert"
                heading_level=HeadingLevel::H3
                number="OBS-118"
                sent=vec![("Hvor så du den?", sent.place), ("Hva så du?", sent.what)]
                next=vec!["En fagperson ser på den i løpet av uka."]
            />
        }
        .into_any(),
    }
    }
}
