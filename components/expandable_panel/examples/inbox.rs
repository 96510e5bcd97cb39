use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ExpandablePanelGroup single=true dimmed=true>
            <ExpandablePanel
                title="Skattemelding for 2026"
                description="Skatteetaten, til Ola Nordmann"
                icon=|| view! { <Icon icon=icons::FILE_TEXT /> }
                aside=|| "12. mars"
                unread=true
            >
                <p>"Skattemeldingen din er klar. Se over den, og rett det som er feil, innen 30. april."</p>
                <p>
                    <Button href="https://www.skatteetaten.no/">"Se skattemeldingen"</Button>
                </p>
            </ExpandablePanel>
            <ExpandablePanel
                title="Vedtak om barnehageplass"
                description="Fjordvik kommune, til Kari Nordmann"
                icon=|| view! { <Icon icon=icons::FILE_TEXT /> }
                aside=|| "3. mars"
            >
                <p>"Barnet ditt har fått plass i Solsikken barnehage fra 15. august."</p>
            </ExpandablePanel>
            <ExpandablePanel
                title="Melding om flytting er mottatt"
                description="Folkeregisteret, til Ola Nordmann"
                icon=|| view! { <Icon icon=icons::FILE_TEXT /> }
                aside=|| "28. februar"
            >
                <p>"Vi har registrert den nye adressen din."</p>
            </ExpandablePanel>
        </ExpandablePanelGroup>
    }
}
