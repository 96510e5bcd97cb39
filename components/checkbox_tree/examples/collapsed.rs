use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let letters = |part: &str, count: usize| {
        (1..=count)
            .map(|number| CheckboxBranch::new(format!("{part}-{number}"), format!("Brev {number}")))
            .collect::<Vec<_>>()
    };
    let branches = vec![
        CheckboxBranch::new("this-year", "I år").with(letters("this", 9)),
        CheckboxBranch::new("last-year", "I fjor").with(letters("last", 3)),
    ];
    view! {
        <CheckboxTree
            legend="Hvilke brev vil du laste ned?"
            name="letters"
            collapsed=true
            most=4_usize
            selected=vec!["this-2".to_owned()]
            branches=branches
        />
    }
}
