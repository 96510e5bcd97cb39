use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <p>"Vedtaket kommer når saken er ferdig behandlet."</p>
        <Tabs label="Saken din">
            <Tab value="soknad" label="Søknad">"Sendt 3. mars."</Tab>
            <Tab value="vedtak" label="Vedtak" disabled=true>"Ikke klart ennå."</Tab>
            <Tab value="historikk" label="Historikk">"Mottatt 3. mars, fordelt 5. mars."</Tab>
        </Tabs>
    }
}
