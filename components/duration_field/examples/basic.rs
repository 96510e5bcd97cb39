use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let text = RwSignal::new(String::new());
    let said = move || {
        text.read()
            .parse::<Duration>()
            .ok()
            .map(|lasts| format!("Det varer i {lasts}."))
    };
    view! {
        <DurationField legend="Hvor lenge varer arbeidet?" name="lasts" value=text />
        <p>{said}</p>
    }
}
