use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let email = RwSignal::new(String::new());
    let visited = RwSignal::new(false);
    let error = move || {
        (visited.get() && !email.read().contains('@')).then_some("Skriv en e-postadresse, som kari@eksempel.no")
    };
    view! {
        <TextField
            label="E-post"
            name="email"
            r#type=TextFieldType::Email
            autocomplete="email"
            required=true
            value=email
            error=error
            on_blur=move |_| visited.set(true)
        />
    }
}
