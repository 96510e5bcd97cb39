use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let email = RwSignal::new(None::<Email>);
    view! {
        <EmailField
            label="E-post"
            description="Vi sender kvitteringen hit"
            name="email"
            on_value=move |value| email.set(value)
        />
        <p>{move || email.get().map(|email| format!("Kvitteringen går til {email}."))}</p>
    }
}
