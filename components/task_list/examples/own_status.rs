use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let opened = RwSignal::new(None::<&'static str>);
    view! {
        <TaskList aria_label="Oppgaver denne uken">
            <TaskItem title="Mva-melding" on_click=move |()| opened.set(Some("mva-meldingen")) status_text="Frist 10. april" />
            <TaskItem title="A-melding" on_click=move |()| opened.set(Some("a-meldingen")) status=TaskStatus::Done status_text="Sendt 3. april" />
        </TaskList>
        <p>{move || opened.get().map(|task| format!("Du åpnet {task}."))}</p>
    }
}
