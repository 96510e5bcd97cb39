use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    pub struct Note {
        pub text: String,
    }
}

pub fn example() -> impl IntoView {
    let note = Note::form().keep_draft(Draft::new("eksempel-notat"));
    view! {
        <Form form=note>
            <Textarea label="Notat" field=note.text description="Blir lagret i nettleseren mens du skriver" />
            <AutosaveStatus />
        </Form>
    }
}
