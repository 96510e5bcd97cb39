use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let branches = || {
        vec![CheckboxBranch::new("all", "Alle rettigheter").with([
            CheckboxBranch::new("read", "Lese post"),
            CheckboxBranch::new("sign", "Signere"),
        ])]
    };
    view! {
        <CheckboxTree legend="Bare til lesing" name="tree-read" readonly=true selected=vec!["read".to_owned()] branches=branches() />
        <CheckboxTree legend="Slått av" name="tree-off" disabled=true selected=vec!["read".to_owned()] branches=branches() />
        <CheckboxTree legend="Med feil" name="tree-wrong" error="Velg minst én rettighet." branches=branches() />
    }
}
