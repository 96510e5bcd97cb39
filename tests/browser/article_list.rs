//! `ArticleList`.

use crate::{
    mount::{has_focus, mount, settle, wait_ms},
    spoken::said,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn when_more_has_come_the_focus_is_on_the_first_new_article_and_the_button_goes_with_the_last() {
    let shown = RwSignal::new(2_usize);
    let page = mount(move || {
        let more = Task::from(move |already: usize| async move {
            shown.set(already + 2);
            Ok(6 - already - 2)
        });
        view! {
            <ArticleList load_more=more>
                <For each=move || 0..shown.get() key=|number| *number let:number>
                    <ArticleListItem title=format!("Sak {number}") href="#sak" />
                </For>
            </ArticleList>
        }
    });
    settle().await;
    page.find("button").focus().expect("focused");
    page.find("button").click();
    wait_ms(200).await;
    assert_eq!(page.count("li"), 4);
    assert!(has_focus(&page.all("li a")[2]));
    assert_eq!(said(), "2 til er lagt til i lista.");
    assert!(!page.find(".felles-article-list__more").has_attribute("hidden"));
    page.find("button").click();
    wait_ms(200).await;
    assert_eq!(page.count("li"), 6);
    assert!(has_focus(&page.all("li a")[4]));
    assert!(page.find(".felles-article-list__more").has_attribute("hidden"));
}

#[wasm_bindgen_test]
async fn what_fails_is_said_and_may_be_tried_again() {
    let fails = RwSignal::new(true);
    let page = mount(move || {
        let more = Task::from(move |_: usize| async move {
            if fails.get_untracked() {
                Err(Problem::new("Stengt"))
            } else {
                Ok(0)
            }
        });
        view! { <ArticleList load_more=more><ArticleListItem title="a" href="#a" /></ArticleList> }
    });
    settle().await;
    page.find("button").click();
    settle().await;
    settle().await;
    let alert = page.find("[role=alert]");
    assert!(alert.text_content().unwrap_or_default().contains("Stengt"));
    fails.set(false);
    page.find("button").click();
    wait_ms(50).await;
    assert_eq!(page.count("[role=alert]"), 0);
    assert!(page.find(".felles-article-list__more").has_attribute("hidden"));
}
