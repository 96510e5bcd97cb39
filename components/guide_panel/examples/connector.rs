use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size8>
            <GuidePanel connector=false>"Uten spiss: som en vanlig boks med en person ved siden av."</GuidePanel>
            <GuidePanel connector=false layout=GuidePanelLayout::Poster>
                "Uten spiss og over hverandre: personen ligger over kanten."
            </GuidePanel>
        </Stack>
    }
}
