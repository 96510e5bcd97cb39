use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let open = RwSignal::new(true);
    view! {
        <Alert closable=true open=open title="Nytt: Du kan følge saken din her">
            "Under «Mine saker» ser du hvor langt vi er kommet."
        </Alert>
        <Button variant=ButtonVariant::Secondary on_click=move |_| open.set(true)>"Vis meldingen igjen"</Button>
    }
}
