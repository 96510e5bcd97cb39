use felles::{patterns::owner_form, prelude::*};
use leptos::prelude::*;

felles::form! {
    pub struct Application {
        pub owner: owner_form::Owner,
        pub message: String => [at_most(200)],
    }
}

pub fn example() -> impl IntoView {
    let application = Application::form();
    let received = RwSignal::new(false);
    view! {
        <Form
            form=application
            send=async |_: Application| Ok(FormAnswer::Received)
            on_received=move |_| received.set(true)
        >
            <Fieldset legend="Hvem hjelper du?" legend_size=LegendSize::Lg>
                <OwnerFields fields=application.owner />
            </Fieldset>
            <Textarea label="Beskjed til innehaveren" field=application.message counter=200 />
            <NavigationButtons kind=NavigationKind::Send />
            <Alert variant=AlertVariant::Success open=received>"Vi har sendt innehaveren en beskjed."</Alert>
        </Form>
    }
}
