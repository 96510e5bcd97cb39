use felles::prelude::*;
use leptos::{prelude::*, svg};

/// Any view can be an icon; this one is made by hand.
fn arrow() -> impl IntoView {
    svg::svg()
        .attr("viewBox", "0 0 24 24")
        .attr("fill", "none")
        .attr("stroke", "currentColor")
        .attr("stroke-width", "2")
        .attr("aria-hidden", "true")
        .child(svg::path().attr("d", "M5 12h14m-6-6 6 6-6 6"))
}

pub fn example() -> impl IntoView {
    view! {
        <Button icon_end=arrow>"Neste"</Button>
        <Button icon=arrow variant=ButtonVariant::Secondary>"Hopp fram"</Button>
    }
}
