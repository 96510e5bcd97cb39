use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let custom = || "custom".to_owned();
    view! {
        <PeriodChoice
            legend="Bare til lesing"
            name="period-read"
            selected=custom()
            from="01.05.2026"
            to="17.05.2026"
            readonly=true
        >
            <Chip label="Siste måned" value="month" />
        </PeriodChoice>
        <PeriodChoice legend="Slått av" name="period-off" selected="month".to_owned() disabled=true>
            <Chip label="Siste måned" value="month" />
        </PeriodChoice>
        <PeriodChoice legend="Med feil i valget" name="period-none" error="Velg en periode.">
            <Chip label="Siste måned" value="month" />
        </PeriodChoice>
        <PeriodChoice
            legend="Med feil i en dag"
            name="period-open"
            selected=custom()
            from="01.05.2026"
            to_error="Skriv siste dag."
        >
            <Chip label="Siste måned" value="month" />
        </PeriodChoice>
    }
}
