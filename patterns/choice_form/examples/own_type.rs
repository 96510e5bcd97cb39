use felles::prelude::*;
use leptos::prelude::*;

felles::variants! {
    pub enum Delivery { #[default] Letter = "letter", Digital = "digital" }
}

felles::form! {
    pub struct Receipt {
        pub delivery: Delivery => [missing("Velg hvordan du vil ha svaret.")],
    }
}

pub fn example() -> impl IntoView {
    let receipt = Receipt::form();
    let received = RwSignal::new(false);
    view! {
        <ChoiceForm
            form=receipt
            field=receipt.delivery
            question="Hvordan vil du ha svaret?"
            options=[
                CardOption::new(Delivery::Digital, "I innboksen").excerpt("Du får varsel på telefonen. Det går fortest."),
                CardOption::new(Delivery::Letter, "I posten").excerpt("Brevet kommer etter tre til fem dager."),
            ]
            send=async |_: Receipt| Ok(FormAnswer::Received)
            on_received=move |_| received.set(true)
        />
        <Alert variant=AlertVariant::Success open=received>"Vi husker hva du har valgt."</Alert>
    }
}
