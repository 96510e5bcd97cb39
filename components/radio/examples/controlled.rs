use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let size = RwSignal::new("medium".to_owned());
    let refused = RwSignal::new(false);
    let choose = Callback::new(move |wanted: String| {
        refused.set(wanted == "large");
        if wanted != "large" {
            size.set(wanted);
        }
    });
    view! {
        <RadioGroup legend="Størrelse på lokalet" name="room" selected=(Signal::from(size), choose)>
            <Radio label="Lite, inntil 10 personer" value="small" />
            <Radio label="Middels, inntil 40 personer" value="medium" />
            <Radio label="Stort, inntil 200 personer" value="large" />
        </RadioGroup>
        <p role="status">{move || if refused.get() { "Det store lokalet er opptatt." } else { "" }}</p>
    }
}
