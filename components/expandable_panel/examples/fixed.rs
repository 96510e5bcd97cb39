use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ExpandablePanelGroup>
            <ExpandablePanel title="Det viktigste" expandable=false level=HeadingLevel::H3>
                <p>"Fristen for å svare er 1. juni."</p>
            </ExpandablePanel>
            <ExpandablePanel title="Alle meldinger fra Fjordvik" description="14 meldinger" href="https://www.altinn.no/">
                {None::<&str>}
            </ExpandablePanel>
        </ExpandablePanelGroup>
    }
}
