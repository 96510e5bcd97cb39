use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let rights = ["Lese post", "Svare på post", "Signere"];
    let chosen = RwSignal::new([true, false, false]);
    let all = Signal::derive(move || chosen.read().iter().all(|chosen| *chosen));
    let some = move || !all.get() && chosen.read().iter().any(|chosen| *chosen);
    let choose_all = Callback::new(move |wanted| chosen.set([wanted; 3]));
    let one = move |index: usize| {
        (
            Signal::derive(move || chosen.read()[index]),
            Callback::new(move |wanted| chosen.update(|chosen| chosen[index] = wanted)),
        )
    };
    view! {
        <Checkbox label="Alle rettigheter" name="all" checked=(all, choose_all) indeterminate=some />
        {rights
            .into_iter()
            .enumerate()
            .map(|(index, right)| view! { <Checkbox label=right name="right" value=right checked=one(index) /> })
            .collect_view()}
    }
}
