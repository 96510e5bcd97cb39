use felles::prelude::*;
use leptos::prelude::*;

const KINDS: [&str; 5] = ["Bakeri", "Bokhandel", "Byggevarer", "Frisør", "Regnskap"];

pub fn example() -> impl IntoView {
    let companies: Vec<_> = (0_u32..10_000)
        .map(|number| {
            let kind = KINDS[number as usize % KINDS.len()];
            SelectOption::new(number, format!("{kind} nummer {number}"))
        })
        .collect();
    view! {
        <Combobox
            label="Virksomhet"
            description="Det er 10 000 å velge mellom"
            name="company"
            options=companies
        />
    }
}
