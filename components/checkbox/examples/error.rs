use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let agreed = RwSignal::new(false);
    let sent = RwSignal::new(false);
    let error = move || (sent.get() && !agreed.get()).then_some("Du må bekrefte at opplysningene er riktige");
    view! {
        <Checkbox
            label="Jeg bekrefter at opplysningene er riktige"
            name="confirm"
            required=true
            checked=agreed
            error=error
        />
        <p>
            <Button on_click=move |_| sent.set(true)>"Send inn"</Button>
        </p>
    }
}
