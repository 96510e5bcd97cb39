use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    pub struct Order {
        pub service: String => [missing("Skriv hvilken tjeneste det gjelder.")],
        pub contact: ContactPerson,
        pub technical: ContactPerson,
    }
}

pub fn example() -> impl IntoView {
    let order = Order::form();
    let received = RwSignal::new(false);
    view! {
        <Form form=order send=async |_: Order| Ok(FormAnswer::Received) on_received=move |_| received.set(true)>
            <TextField label="Tjeneste" field=order.service />
            <ContactPersonFields fields=order.contact legend="Den som bestiller" />
            <ContactPersonFields fields=order.technical legend="Teknisk kontakt" somebody_else=true />
            <NavigationButtons kind=NavigationKind::Send next="Bestill" />
            <Alert variant=AlertVariant::Success open=received>"Bestillingen er mottatt."</Alert>
        </Form>
    }
}
