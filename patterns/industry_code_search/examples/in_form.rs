use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    /// What the enterprise does.
    #[derive(Debug)]
    pub struct Trade {
        pub code: String => [missing("Søk, og velg en næringskode.")],
    }
}

pub fn example() -> impl IntoView {
    let trade = Trade::form();
    let received = RwSignal::new(String::new());
    view! {
        <Form
            form=trade
            send=async |_: Trade| Ok(FormAnswer::Received)
            on_received=move |trade: Trade| received.set(format!("Mottatt: {}", trade.code))
        >
            <IndustryCodeSearch
                source=IndustryCodeSource::address("media/industry_codes.txt")
                label="Hva skal foretaket drive med?"
                field=trade.code
            />
            <NavigationButtons kind=NavigationKind::Send />
        </Form>
        <p>{received}</p>
    }
}
