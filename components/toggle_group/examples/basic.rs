use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let shown = RwSignal::new("list".to_owned());
    view! {
        <ToggleGroup label="Vis lekeplassene som" name="as" selected=shown>
            <ToggleGroupItem value="list" icon=icons::BULLET_LIST>"Liste"</ToggleGroupItem>
            <ToggleGroupItem value="map" icon=icons::LOCATION_PIN>"Kart"</ToggleGroupItem>
        </ToggleGroup>
        <p role="status">
            {move || if *shown.read() == "map" { "12 lekeplasser på kartet" } else { "12 lekeplasser i lista" }}
        </p>
    }
}
