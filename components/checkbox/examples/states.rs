use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Checkbox label="Bare til lesing" name="read" readonly=true checked=true />
        <Checkbox label="Bare til lesing, ikke valgt" name="read-off" readonly=true />
        <Checkbox label="Slått av" name="off" disabled=true />
        <Checkbox label="Slått av, valgt" name="off-on" disabled=true checked=true />
    }
}
