use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let places = RwSignal::new(vec!["4601".to_owned()]);
    let branches = vec![
        CheckboxBranch::new("vestland", "Vestland").with([
            CheckboxBranch::new("4601", "Bergen"),
            CheckboxBranch::new("4626", "Øygarden"),
            CheckboxBranch::new("4631", "Alver"),
        ]),
        CheckboxBranch::new("rogaland", "Rogaland").with([
            CheckboxBranch::new("1103", "Stavanger"),
            CheckboxBranch::new("1108", "Sandnes"),
        ]),
        CheckboxBranch::new("0301", "Oslo"),
    ];
    view! {
        <CheckboxTree legend="Hvor vil du arbeide?" name="place" selected=places branches=branches />
        <p role="status">{move || format!("Valgt: {}", places.read().len())}</p>
    }
}
