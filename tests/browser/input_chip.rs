//! `InputChip`: where the focus goes when one is taken away.

use crate::mount::{has_focus, mount, settle, wait_ms};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn ch_1_ch_3_the_focus_goes_on_to_the_next_then_the_one_before_then_the_group() {
    let chosen = RwSignal::new(vec!["a", "b", "c"]);
    let page = mount(move || {
        view! {
            <ChipGroup label="Filtre" id="group">
                <For each=move || chosen.get() key=|name| *name let:name>
                    <InputChip id=name on_remove=move |_| chosen.update(|chosen| chosen.retain(|other| *other != name))>{name}</InputChip>
                </For>
            </ChipGroup>
        }
    });
    settle().await;
    assert_eq!(page.find("#b").text_content().as_deref(), Some("Fjern b"));
    for (remove, next) in [("#b", "#c"), ("#c", "#a"), ("#a", "#group")] {
        let chip = page.find(remove);
        chip.focus().expect("focused");
        chip.click();
        wait_ms(20).await;
        assert!(has_focus(&page.find(next)), "{remove} leads to {next}");
    }
}

#[wasm_bindgen_test]
async fn ch_3_gen_2_one_that_its_owner_keeps_keeps_the_focus() {
    let page = mount(|| {
        view! { <ChipGroup label="Filtre"><InputChip id="a" on_remove=|_| ()>"a"</InputChip><InputChip>"b"</InputChip></ChipGroup> }
    });
    settle().await;
    page.find("#a").focus().expect("focused");
    page.find("#a").click();
    wait_ms(20).await;
    assert!(has_focus(&page.find("#a")));
}
