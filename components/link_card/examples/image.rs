use felles::prelude::*;
use leptos::{prelude::*, svg};

/// A photo stands here on a real page.
fn landscape() -> impl IntoView {
    svg::svg()
        .attr("viewBox", "0 0 16 9")
        .attr("preserveAspectRatio", "none")
        .attr("aria-hidden", "true")
        .child((
            svg::path().attr("d", "M0 0h16v9H0z").attr("opacity", "0.15"),
            svg::path().attr("d", "M0 9V7l4-4 4 4 3-2 5 4z").attr("opacity", "0.45"),
        ))
}

pub fn example() -> impl IntoView {
    view! {
        <Grid columns=2 min_column=GridColumn::Sm element=LayoutElement::Ul>
            <LinkCard
                title="Turløyper i kommunen"
                href="#tur"
                level=HeadingLevel::H3
                element=LayoutElement::Li
                image=landscape
                color=Color::Success
            >
                "Merkede stier for barnevogn, sykkel og lange turer."
            </LinkCard>
            <LinkCard
                title="Lån utstyr gratis"
                href="#utstyr"
                level=HeadingLevel::H3
                element=LayoutElement::Li
                image=landscape
                color=Color::Brand2
            >
                "Ski, sekk og telt fra utstyrssentralen."
            </LinkCard>
        </Grid>
    }
}
