use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let message = RwSignal::new(String::from("Hei!\n"));
    view! {
        <Textarea label="Melding" name="message" value=message />
        <p>
            <Button variant=ButtonVariant::Secondary on_click=move |_| message.set("Hei!\n".into())>
                "Begynn på nytt"
            </Button>
        </p>
        <p>{move || format!("Antall linjer: {}", message.read().lines().count())}</p>
    }
}
