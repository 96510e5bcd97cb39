use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Field label="Åpningstid" description="Når dere åpner på hverdager" name="opens" required=true>
            <input type="time" value="11:00" class="felles-field__control" {..field_control()} />
        </Field>
        <Field label="Støynivå" description="Fra stille til høy musikk" name="noise">
            <input type="range" min="0" max="10" {..field_control()} />
        </Field>
        <Field label="Åpningstid i fjor" name="opened" readonly=true>
            <input type="time" value="10:00" readonly class="felles-field__control" {..field_control()} />
        </Field>
        <Field label="Åpningstid på søndager" name="sundays" disabled=true>
            <input type="time" class="felles-field__control" {..field_control()} />
        </Field>
        <Field label="Farge på skiltet" name="color" error="Fargen er for lik et trafikkskilt">
            <input type="color" value="#c01b1b" {..field_control()} />
        </Field>
    }
}
