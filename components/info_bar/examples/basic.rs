use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let all = RwSignal::new(false);
    let shown = move || {
        if all.get() {
            "Du ser alle 84 skjemaene"
        } else {
            "Du ser 10 av 84 skjemaer"
        }
    };
    let label = move || if all.get() { "Vis færre" } else { "Vis alle" };
    view! {
        <InfoBar action_label=label on_action=move |_| all.update(|all| *all = !*all)>{shown}</InfoBar>
    }
}
