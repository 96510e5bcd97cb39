use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Switch
            label="Vis bare saker som venter på meg"
            description="Saker som andre arbeider med, blir skjult."
            name="mine"
        />
        <Switch
            label="Del kalenderen med kollegene mine"
            description="De ser når du er opptatt, ikke hva du gjør."
            name="calendar"
            checked=true
        />
    }
}
