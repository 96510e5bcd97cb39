use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let period = RwSignal::new("month".to_owned());
    view! {
        <PeriodChoice legend="Vis saker fra" name="period" selected=period>
            <Chip label="Siste måned" value="month" />
            <Chip label="Siste år" value="year" />
            <Chip label="Alle" value="all" />
        </PeriodChoice>
    }
}
