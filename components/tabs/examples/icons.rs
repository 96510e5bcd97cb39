use felles::prelude::*;
use leptos::{prelude::*, svg};

fn icon(path: &'static str) -> impl IntoView {
    svg::svg()
        .attr("viewBox", "0 0 24 24")
        .attr("fill", "none")
        .attr("stroke", "currentColor")
        .attr("stroke-width", "2")
        .attr("aria-hidden", "true")
        .child(svg::path().attr("d", path))
}

pub fn example() -> impl IntoView {
    view! {
        <Tabs label="Innboks">
            <Tab value="nye" label="Nye" icon=|| icon("M3 6h18v12H3zm0 1 9 7 9-7")>
                "Du har 2 nye meldinger."
            </Tab>
            <Tab value="arkiv" label="Arkiv" icon=|| icon("M4 5h16v4H4zm1 4v10h14V9m-9 4h4")>
                "Arkivet er tomt."
            </Tab>
        </Tabs>
    }
}
