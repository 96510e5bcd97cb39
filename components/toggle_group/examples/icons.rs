use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ToggleGroup label="Visning" hide_label=true name="look" selected="table".to_owned()>
            <ToggleGroupItem value="table" icon=icons::TABLE tooltip="Tabell" />
            <ToggleGroupItem value="graph" icon=icons::LINE_GRAPH tooltip="Linjediagram" />
            <ToggleGroupItem value="bars" icon=icons::BAR_CHART tooltip="Stolpediagram" />
        </ToggleGroup>
    }
}
