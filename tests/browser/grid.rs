//! Grid.

use crate::mount::{mount, settle, style};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn columns_and_spans_follow_the_room_of_the_grid_itself() {
    adopt_tokens();
    let wide = RwSignal::new(Some(3_u8));
    let page = mount(move || {
        view! {
            <Grid wide_columns=wide wide_gap=Space::Size8 wide_from=Breakpoint::Sm>
                <GridItem wide_span=2>"a"</GridItem>
                <GridItem>"b"</GridItem>
            </Grid>
        }
    });
    let cells = page.find(".felles-grid__cells");
    let columns = || style(&cells, "grid-template-columns").split_whitespace().count();
    for (width, number, gap) in [(300, 1, "16px"), (600, 3, "32px")] {
        let _ = page.place.set_attribute("style", &format!("inline-size:{width}px"));
        settle().await;
        assert_eq!(
            (columns(), style(&cells, "column-gap").as_str()),
            (number, gap),
            "{width}"
        );
    }
    let [wider, narrower] = [0, 1].map(|index| page.all(".felles-grid__item")[index].offset_width());
    assert!(wider > 2 * narrower, "{wider} {narrower}");
    wide.set(None);
    settle().await;
    assert_eq!(columns(), 1);
}

#[wasm_bindgen_test]
async fn an_item_of_a_grid_in_a_grid_counts_the_columns_of_its_own() {
    adopt_tokens();
    let page = mount(|| {
        view! {
            <Grid columns=4>
                <GridItem span=4><Grid columns=2 class="inner"><GridItem class="cell">"a"</GridItem></Grid></GridItem>
            </Grid>
        }
    });
    settle().await;
    let inner = page.find(".inner .felles-grid__cells");
    assert_eq!(style(&inner, "grid-template-columns").split_whitespace().count(), 2);
    assert_eq!(style(&page.find(".cell"), "grid-column-start"), "span 1");
}
