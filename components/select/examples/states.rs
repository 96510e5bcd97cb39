use felles::prelude::*;
use leptos::prelude::*;

const TOWNS: [(&str, &str); 3] = [("0301", "Oslo"), ("4601", "Bergen"), ("5001", "Trondheim")];

pub fn example() -> impl IntoView {
    view! {
        <Select label="Bare til lesing" name="read" options=TOWNS value="4601" readonly=true />
        <Select label="Slått av" name="off" options=TOWNS value="0301" disabled=true />
        <Select label="Med feil" name="wrong" options=TOWNS error="Velg kommunen du bor i" />
    }
}
