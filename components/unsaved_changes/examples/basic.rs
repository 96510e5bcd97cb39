use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let note = RwSignal::new(String::new());
    let saved = RwSignal::new(String::new());
    let is_changed = move || note.get() != saved.get();
    view! {
        <Stack>
            <Textarea label="Begrunnelse" value=note />
            <p>
                <a href="https://www.norge.no/">{"Gå til forsiden"}</a>
            </p>
            <div>
                <Button on_click=move |_| saved.set(note.get_untracked())>"Lagre"</Button>
            </div>
            <p role="status">{move || if is_changed() { "Du har endringer som ikke er lagret." } else { "Alt er lagret." }}</p>
        </Stack>
        <UnsavedChanges when=is_changed />
    }
}
