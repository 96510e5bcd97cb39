use felles::prelude::*;
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;

const ALL: usize = 14;

pub fn example() -> impl IntoView {
    let shown = RwSignal::new(5_usize);
    let attempt = StoredValue::new(0);
    let more = Task::from(move |already: usize| async move {
        TimeoutFuture::new(600).await;
        attempt.update_value(|attempt| *attempt += 1);
        if attempt.get_value() == 2 {
            return Err(Problem::new("Arkivet svarer ikke. Prøv en gang til."));
        }
        let now = ALL.min(already + 5);
        shown.set(now);
        Ok(ALL - now)
    });
    view! {
        <RowList label="Arkivet" total=ALL load_more=more>
            <For each=move || 1..=shown.get() key=|number| *number let:number>
                <RowListRow title=format!("Brev {number}") href=format!("https://www.norge.no/brev-{number}") />
            </For>
        </RowList>
    }
}
