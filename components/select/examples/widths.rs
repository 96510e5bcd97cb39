use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let years: Vec<_> = (2020_u32..=2026)
        .rev()
        .map(|year| SelectOption::new(year, year.to_string()))
        .collect();
    view! {
        <Select label="Inntektsår" name="year" options=years width=SelectWidth::Auto />
        <Select
            label="Sorter sakene"
            name="sort"
            options=[("new", "Nyeste først"), ("old", "Eldste først"), ("name", "Etter navn")]
            value="new"
            always_chosen=true
            width=SelectWidth::Auto
        />
    }
}
