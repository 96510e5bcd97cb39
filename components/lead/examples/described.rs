use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Lead id="om-adressen" spacing=true>"Vi sender brev til denne adressen når noe ikke kan sendes digitalt."</Lead>
        <TextField label="Postadresse" name="address" autocomplete="street-address" aria_describedby="om-adressen" />
    }
}
