use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Tabs label="Om ordningen" id="ordning" hash=true>
            <Tab value="hvem" label="Hvem kan søke">
                <p>"Alle som bor i Norge og har fylt 18 år."</p>
            </Tab>
            <Tab value="hvordan" label="Slik søker du">
                <p>"Søk på nett. Du trenger ikke legge ved noe."</p>
            </Tab>
            <Tab value="frist" label="Frister">
                <p>"Søk innen 1. juni."</p>
            </Tab>
        </Tabs>
        <p>
            "Se også " <a href="#ordning-frist">{"når du må søke"}</a> "."
        </p>
    }
}
