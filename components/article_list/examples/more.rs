use felles::prelude::*;
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;

const ALL: usize = 7;

pub fn example() -> impl IntoView {
    let shown = RwSignal::new(3_usize);
    let more = Task::from(move |already: usize| async move {
        TimeoutFuture::new(600).await;
        let now = ALL.min(already + 3);
        shown.set(now);
        Ok(ALL - now)
    });
    view! {
        <ArticleList heading="Høringer" count=ALL variant=ArticleListVariant::Divided load_more=more>
            <For each=move || 1..=shown.get() key=|number| *number let:number>
                <ArticleListItem
                    title=format!("Høring {number} om planforslag")
                    href=format!("https://www.norge.no/horing-{number}")
                    description="Si hva du mener innen seks uker."
                />
            </For>
        </ArticleList>
    }
}
