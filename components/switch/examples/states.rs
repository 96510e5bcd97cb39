use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Switch label="Lagrer" name="busy" loading=true />
        <Switch label="Lagrer, på" name="busy-on" loading=true checked=true />
        <Switch label="Bare til lesing" name="read" readonly=true />
        <Switch label="Bare til lesing, på" name="read-on" readonly=true checked=true />
        <Switch label="Slått av" name="off" disabled=true />
        <Switch label="Slått av, på" name="off-on" disabled=true checked=true />
    }
}
