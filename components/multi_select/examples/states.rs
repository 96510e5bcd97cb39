use felles::prelude::*;
use leptos::prelude::*;

const ROLES: [(&str, &str); 3] = [
    ("chair", "Styreleder"),
    ("member", "Styremedlem"),
    ("auditor", "Revisor"),
];

pub fn example() -> impl IntoView {
    view! {
        <MultiSelect label="Bare til lesing" name="read" options=ROLES value=vec!["chair", "auditor"] readonly=true />
        <MultiSelect label="Slått av" name="off" options=ROLES value=vec!["member"] disabled=true />
        <MultiSelect label="Med feil" name="wrong" options=ROLES error="Velg minst én rolle" />
    }
}
