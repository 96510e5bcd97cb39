use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ExpandablePanel
            title="Arbeidsgiveravgiftsgrunnlagsberegningen for underenheter i flere kommuner"
            description="Virksomhetsoverdragelsesbestemmelsene gjelder fra og med neste termin"
            aside=|| "29. september 2026"
            icon=|| view! { <Icon icon=icons::FILE_TEXT /> }
            unread=true
            open=true
        >
            <p>"Arbeidsgiveravgiftsgrunnlaget regnes ut for hver underenhet."</p>
        </ExpandablePanel>
    }
}
