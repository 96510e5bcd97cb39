use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let late = RwSignal::new(false);
    view! {
        <ProgressBar
            label="Lager årsregnskapet"
            simulated_seconds=20.0
            on_timeout=move |()| late.set(true)
            description=move || {
                if late.get() { "Det tar lengre tid enn vanlig. Du kan vente, eller komme tilbake senere." } else { "Det tar omtrent 20 sekunder." }
            }
        />
    }
}
