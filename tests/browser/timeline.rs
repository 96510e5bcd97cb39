//! Timeline.

use crate::mount::{Mounted, attribute, has_focus, mount, press, settle, style};
use felles::{prelude::*, styles::adopt_tokens};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

fn axis(months: Model<Option<u32>>) -> impl IntoView {
    view! {
        <Timeline label="x" layout=TimelineLayout::Axis zooms=[3] months=months>
            <TimelineRow label="a">
                <TimelineItem title="a1" from="2026-01-01" to="2026-01-31" />
                <TimelineItem title="a2" from="2026-05-01" to="2026-06-30" />
            </TimelineRow>
            <TimelineRow label="b">
                <TimelineItem title="b1" from="2026-02-10" to="2026-02-20" />
                <TimelineItem title="b2" from="2026-06-15" />
            </TimelineRow>
        </Timeline>
    }
}

fn periods(page: &Mounted) -> Vec<HtmlElement> {
    page.all(".felles-timeline__period")
}

fn share(page: &Mounted, index: usize, part: &str) -> f64 {
    let item = periods(page)[index].parent_element().expect("an item");
    let text = style(&item, part);
    text.trim().trim_end_matches('%').parse().unwrap_or(f64::NAN)
}

#[wasm_bindgen_test]
async fn tl_1_periods_stand_where_they_belong() {
    let page = mount(|| axis(None::<u32>.into()));
    settle().await;
    assert!(page.find(".felles-timeline").has_attribute("data-placed"));
    assert!(share(&page, 0, "--felles-timeline-from").abs() < 0.01);
    let days = 181.0;
    assert!((share(&page, 0, "--felles-timeline-size") - 3100.0 / days).abs() < 0.01);
    assert!((share(&page, 1, "--felles-timeline-from") - 12000.0 / days).abs() < 0.01);
    assert_eq!(page.count("[data-point]"), 1);
    assert_eq!(page.count(".felles-timeline__axis-mark"), 6);
    let first = page
        .find(".felles-timeline__axis-mark")
        .text_content()
        .unwrap_or_default();
    assert!(first.contains("2026"), "{first}");
}

#[wasm_bindgen_test]
async fn tl_4_gen_2_the_months_that_are_chosen_are_shown_and_an_owner_may_refuse() {
    let months = RwSignal::new(None::<u32>);
    let page = mount(move || axis(months.into()));
    settle().await;
    let buttons = page.all(".felles-timeline__zoom button");
    buttons[0].click();
    settle().await;
    assert_eq!(months.get_untracked(), Some(3));
    assert_eq!(attribute(&buttons[0], "aria-pressed").as_deref(), Some("true"));
    assert_eq!(page.count("[data-outside]"), 2);
    assert_eq!(periods(&page)[0].offset_width(), 0);
    buttons[1].click();
    settle().await;
    assert_eq!(page.count("[data-outside]"), 0);

    let asked = RwSignal::new(0);
    let refused = mount(move || {
        let owner = Callback::new(move |_: Option<u32>| asked.update(|asked| *asked += 1));
        axis((Signal::stored(None), owner).into())
    });
    settle().await;
    refused.find(".felles-timeline__zoom button").click();
    settle().await;
    assert_eq!((asked.get_untracked(), refused.count("[data-outside]")), (1, 0));
}

#[wasm_bindgen_test]
async fn tl_2_arrows_go_along_a_row_and_to_the_nearest_in_the_next() {
    // Without them, what is of one day has no width, and so is not seen.
    adopt_tokens();
    let page = mount(|| axis(None::<u32>.into()));
    settle().await;
    let all = periods(&page);
    all[0].focus().expect("focused");
    assert!(press(&all[0], "ArrowRight"));
    assert!(has_focus(&all[1]));
    press(&all[1], "ArrowDown");
    assert!(has_focus(&all[3]));
    press(&all[3], "ArrowLeft");
    assert!(has_focus(&all[2]));
    press(&all[2], "ArrowUp");
    assert!(has_focus(&all[0]));
    press(&all[0], "ArrowUp");
    assert!(has_focus(&all[0]), "there is no row above");
    assert!(!press(&all[0], "a"), "not its key");
}

#[wasm_bindgen_test]
async fn items_that_come_and_go_move_the_others() {
    let more = RwSignal::new(false);
    let page = mount(move || {
        view! {
            <Timeline label="x" layout=TimelineLayout::Axis>
                <TimelineRow label="a">
                    <TimelineItem title="a1" from="2026-01-01" to="2026-01-31" />
                    <Show when=move || more.get()>
                        <TimelineItem title="a2" from="2026-02-01" to="2026-02-28" />
                    </Show>
                </TimelineRow>
            </Timeline>
        }
    });
    settle().await;
    assert!((share(&page, 0, "--felles-timeline-size") - 100.0).abs() < 0.01);
    more.set(true);
    settle().await;
    assert!((share(&page, 0, "--felles-timeline-size") - 3100.0 / 59.0).abs() < 0.01);
    more.set(false);
    settle().await;
    assert!((share(&page, 0, "--felles-timeline-size") - 100.0).abs() < 0.01);
}

#[wasm_bindgen_test]
async fn what_is_no_day_is_shown_and_disturbs_nothing() {
    let page = mount(|| {
        view! {
            <Timeline label="x" layout=TimelineLayout::Axis>
                <TimelineRow label="a"><TimelineItem title="a1" from="snart" /></TimelineRow>
            </Timeline>
        }
    });
    settle().await;
    assert!(!page.find(".felles-timeline").has_attribute("data-placed"));
    assert!(page.text().contains("snart"));
}
