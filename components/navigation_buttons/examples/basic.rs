use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let page = RwSignal::new(2);
    view! {
        <p>{move || format!("Side {} av 5", page.get())}</p>
        <NavigationButtons
            on_back=move |_| page.update(|page| *page = (*page - 1).max(1))
            on_next=move |_| page.update(|page| *page = (*page + 1).min(5))
        />
    }
}
