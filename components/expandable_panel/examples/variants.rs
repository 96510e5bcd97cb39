use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ExpandablePanelGroup>
            <ExpandablePanel title="Hvitt kort" open=true>
                <p>"Skiller seg fra en tonet side."</p>
            </ExpandablePanel>
            <ExpandablePanel title="Tonet kort" variant=ExpandablePanelVariant::Tinted open=true>
                <p>"Skiller seg fra en hvit side."</p>
            </ExpandablePanel>
            <ExpandablePanel title="Tonet i en annen farge" variant=ExpandablePanelVariant::Tinted color=Color::Brand1>
                <p>"Når fargen betyr noe."</p>
            </ExpandablePanel>
        </ExpandablePanelGroup>
    }
}
