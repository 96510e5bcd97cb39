use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let places = [
        "Finnmark",
        "Møre og Romsdal",
        "Nordland",
        "Sogn og Fjordane",
        "Telemark",
        "Troms",
    ];
    let places = places.map(|place| view! { <li><a href="https://www.ssb.no/">{place}</a></li> });
    view! {
        <Grid element=LayoutElement::Ul columns=2 wide_columns=3 wide_from=Breakpoint::Sm gap=Space::Size3>
            {places.collect_view()}
        </Grid>
    }
}
