//! `TabsWithAction`. What the tabs do is tested with Tabs.

use crate::mount::{has_focus, mount, press, settle};
use felles::{prelude::*, runtime::Choice};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn twa_1_the_action_is_no_tab() {
    let chosen = RwSignal::new(None::<Choice>);
    let page = mount(move || {
        view! {
            <TabsWithAction
                label="Meldinger"
                id="twa"
                action=|| view! { <button id="twa-ny">{"Ny"}</button> }
                on_change=move |choice| chosen.set(Some(choice))
            >
                <Tab value="inn" label="Inn">"Ingen nye."</Tab>
                <Tab value="ut" label="Ut">"Ingen sendte."</Tab>
            </TabsWithAction>
        }
    });
    settle().await;
    assert_eq!(page.count("[role=tablist] [role=tab]"), 2);
    assert_eq!(page.count("[role=tablist] button"), 0);
    let (first, last) = (page.find("#twa-inn-tab"), page.find("#twa-ut-tab"));
    last.focus().expect("focused");
    press(&last, "ArrowRight");
    assert!(has_focus(&first), "round the tabs, past the action");
    last.click();
    settle().await;
    assert!(chosen.get_untracked() == Some(Choice::from("ut")));
}
