use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Tabs label="Åpningstider" activation=TabActivation::Automatic>
            <Tab value="sommer" label="Sommer">"Mandag til fredag 9 til 15."</Tab>
            <Tab value="vinter" label="Vinter">"Mandag til fredag 8 til 16."</Tab>
            <Tab value="helligdager" label="Helligdager">"Stengt."</Tab>
        </Tabs>
    }
}
