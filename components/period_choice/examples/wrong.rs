use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <PeriodChoice
            legend="Når var du bortreist?"
            name="away"
            selected="custom".to_owned()
            from="17.05.2026".to_owned()
            to="01.05.2026".to_owned()
        >
            <Chip label="I påsken" value="easter" />
            <Chip label="I sommer" value="summer" />
        </PeriodChoice>
    }
}
