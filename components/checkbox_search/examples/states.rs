use felles::prelude::*;
use leptos::prelude::*;

fn offices() -> Vec<CheckboxSearchOption> {
    vec![
        CheckboxSearchOption::new("nav", "Nav"),
        CheckboxSearchOption::new("skatt", "Skatteetaten"),
        CheckboxSearchOption::new("toll", "Tolletaten"),
    ]
}

pub fn example() -> impl IntoView {
    let chosen = || vec!["nav".to_owned()];
    view! {
        <CheckboxSearch legend="Bare til lesing" name="search-read" options=offices() selected=chosen() readonly=true />
        <CheckboxSearch legend="Slått av" name="search-off" options=offices() selected=chosen() disabled=true />
        <CheckboxSearch legend="Med feil" name="search-wrong" options=offices() error="Velg minst én etat." />
    }
}
