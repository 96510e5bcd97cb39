use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let note = RwSignal::new(String::new());
    let saved = RwSignal::new(String::new());
    let open = RwSignal::new(false);
    let save = move |_| {
        saved.set(note.get());
        open.set(false);
    };
    let page = DialogPage::new("note", "Notat om saken", move || {
        view! { <Textarea label="Notat" value=note rows=4 /> }
    })
    .dirty(move || note.get() != saved.get())
    .footer(move || view! { <Button on_click=save>"Lagre"</Button> });
    view! {
        <Button on_click=move |_| open.set(true) attr:aria-haspopup="dialog">"Skriv et notat"</Button>
        <DialogFlow pages=vec![page] open=open on_close=move |_| note.set(saved.get()) />
        <p>{move || format!("Lagret: {}", saved.get())}</p>
    }
}
