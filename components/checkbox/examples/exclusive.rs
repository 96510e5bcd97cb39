use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <CheckboxGroup legend="Har du noen av disse utgiftene?" name="costs">
            <Checkbox label="Barnehage eller SFO" value="care" />
            <Checkbox label="Reise til jobb" value="travel" />
            <Checkbox label="Renter på lån" value="interest" />
            <Checkbox label="Nei, ingen av disse" value="none" exclusive=true />
        </CheckboxGroup>
    }
}
