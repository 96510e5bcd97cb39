//! `RowList`.

use crate::{
    mount::{Mounted, attribute, fire, has_focus, mount, settle, wait_ms},
    spoken::said,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlFormElement, HtmlInputElement};

fn boxes(page: &Mounted) -> Vec<HtmlInputElement> {
    let boxes = page.all(".felles-row-list__select");
    boxes.into_iter().map(JsCast::unchecked_into).collect()
}

fn checked(page: &Mounted) -> Vec<bool> {
    boxes(page).iter().map(HtmlInputElement::checked).collect()
}

fn all_box(page: &Mounted) -> HtmlInputElement {
    page.find_as(".felles-row-list__all input")
}

/// Waits until what an earlier test announced has been said: the region is the page's, and texts that come together are
/// said together.
async fn silence() {
    wait_ms(150).await;
}

fn three(selected: RwSignal<Vec<u32>>, calls: RwSignal<Vec<usize>>) -> impl IntoView {
    let count = move |chosen: Vec<Choice>| calls.update(|calls| calls.push(chosen.len()));
    view! {
        <RowList selected=selected on_select=count>
            <RowListRow value=3_u32 title="Tre" />
            <RowListRow value=1_u32 title="En" />
            <RowListRow value=2_u32 title="To" disabled=true />
        </RowList>
    }
}

#[wasm_bindgen_test]
async fn rl_2_a_press_selects_and_calls_back_once_and_the_box_of_all_follows() {
    let (selected, calls) = (RwSignal::new(vec![1_u32]), RwSignal::new(Vec::new()));
    let page = mount(move || three(selected, calls));
    settle().await;
    assert_eq!(checked(&page), [false, true, false]);
    assert!(all_box(&page).indeterminate() && !all_box(&page).checked());
    boxes(&page)[0].click();
    settle().await;
    assert_eq!((selected.get_untracked(), calls.get_untracked()), (vec![1, 3], vec![2]));
    assert!(all_box(&page).checked() && !all_box(&page).indeterminate());
    selected.set(Vec::new());
    settle().await;
    assert_eq!(checked(&page), [false, false, false]);
    assert!(!all_box(&page).checked() && !all_box(&page).indeterminate());
    assert_eq!(calls.get_untracked(), [2], "an owner's own change calls nobody");
}

#[wasm_bindgen_test]
async fn rl_3_the_box_of_all_selects_those_that_can_be_in_the_order_of_the_page() {
    silence().await;
    let (selected, calls) = (RwSignal::new(Vec::<u32>::new()), RwSignal::new(Vec::new()));
    let page = mount(move || three(selected, calls));
    settle().await;
    all_box(&page).click();
    wait_ms(150).await;
    assert_eq!(selected.get_untracked(), [3, 1]);
    assert_eq!(checked(&page), [true, true, false]);
    assert_eq!(said(), "2 valgt");
    all_box(&page).click();
    settle().await;
    assert_eq!(selected.get_untracked(), [0_u32; 0]);
    assert_eq!(calls.get_untracked(), [2, 0]);
}

#[wasm_bindgen_test]
async fn rl_4_an_owner_that_refuses_is_obeyed_at_once() {
    let asked = RwSignal::new(0);
    let page = mount(move || {
        let ask = Callback::new(move |_: Vec<u32>| asked.update(|asked| *asked += 1));
        let model = Model::<Vec<Choice>>::from((Signal::stored(vec![1_u32]), ask));
        view! { <RowList selected=model><RowListRow value=1_u32 title="En" /><RowListRow value=2_u32 title="To" /></RowList> }
    });
    settle().await;
    boxes(&page)[1].click();
    assert_eq!(checked(&page), [true, false]);
    all_box(&page).click();
    settle().await;
    assert_eq!(checked(&page), [true, false]);
    assert!(all_box(&page).indeterminate());
    assert_eq!(asked.get_untracked(), 2);
}

#[wasm_bindgen_test]
async fn rl_4_a_reset_of_the_form_goes_back_to_the_start() {
    let selected = RwSignal::new(vec![1_u32]);
    let page = mount(move || {
        view! {
            <form>
                <RowList selected=selected name="sak">
                    <RowListRow value=1_u32 title="En" />
                    <RowListRow value=2_u32 title="To" />
                </RowList>
            </form>
        }
    });
    settle().await;
    boxes(&page)[0].click();
    boxes(&page)[1].click();
    settle().await;
    assert_eq!(selected.get_untracked(), [2]);
    page.find_as::<HtmlFormElement>("form").reset();
    wait_ms(20).await;
    assert_eq!(selected.get_untracked(), [1]);
    assert_eq!(checked(&page), [true, false]);
    assert!(all_box(&page).indeterminate());
}

#[wasm_bindgen_test]
async fn the_boxes_of_a_list_within_a_list_are_its_own() {
    let (outer, inner) = (RwSignal::new(Vec::<u32>::new()), RwSignal::new(Vec::<u32>::new()));
    let page = mount(move || {
        let nested =
            move || view! { <RowList selected=inner class="inner"><RowListRow value=1_u32 title="En" /></RowList> };
        view! { <RowList selected=outer><RowListRow value=1_u32 title="Ytre" nested=nested /></RowList> }
    });
    settle().await;
    page.find(".inner .felles-row-list__select").click();
    settle().await;
    assert_eq!((outer.get_untracked(), inner.get_untracked()), (vec![], vec![1]));
    page.find(".felles-row-list__all input").click();
    settle().await;
    assert_eq!((outer.get_untracked(), inner.get_untracked()), (vec![1], vec![1]));
}

#[wasm_bindgen_test]
async fn rl_5_delete_and_undo_are_one_button_and_are_announced() {
    silence().await;
    let (deleted, calls) = (RwSignal::new(Vec::<u32>::new()), RwSignal::new(String::new()));
    let page = mount(move || {
        view! {
            <RowList
                deleted=deleted
                on_delete=move |row: Choice| calls.update(|calls| calls.extend(["-", row.name()]))
                on_restore=move |row: Choice| calls.update(|calls| calls.extend(["+", row.name()]))
            >
                <RowListRow value=7_u32 title="Kari" />
            </RowList>
        }
    });
    settle().await;
    let button = page.find(".felles-row-list__delete button");
    assert_eq!(attribute(&button, "aria-label").as_deref(), Some("Slett Kari"));
    button.focus().expect("focused");
    button.click();
    wait_ms(150).await;
    assert_eq!(deleted.get_untracked(), [7]);
    assert!(page.find("li").has_attribute("data-deleted"));
    assert!(has_focus(&button));
    assert_eq!(
        attribute(&button, "aria-label").as_deref(),
        Some("Angre sletting av Kari")
    );
    assert_eq!(said(), "Kari er slettet. Du kan angre.");
    button.click();
    wait_ms(150).await;
    assert_eq!(deleted.get_untracked(), [0_u32; 0]);
    assert!(!page.find("li").has_attribute("data-deleted"));
    assert_eq!(said(), "Kari er ikke slettet likevel.");
    assert_eq!(calls.get_untracked(), "-7+7");
}

#[wasm_bindgen_test]
async fn what_is_announced_is_in_the_language_of_the_list() {
    silence().await;
    let page = mount(|| {
        provide_language(Language::En);
        view! { <RowList deleted={Vec::<u32>::new()}><RowListRow value=7_u32 title="Kari" /></RowList> }
    });
    settle().await;
    page.find(".felles-row-list__delete button").click();
    wait_ms(150).await;
    assert_eq!(said(), "Kari was deleted. You can undo this.");
}

#[wasm_bindgen_test]
async fn a_row_that_the_user_adds_is_announced_and_others_are_not() {
    silence().await;
    let rows = RwSignal::new(vec!["Ida"]);
    let page = mount(move || {
        view! {
            <RowList add_label="Legg til" on_add=move |_| rows.update(|rows| rows.push("Jon"))>
                <For each=move || rows.get() key=|name| *name let:name><RowListRow title=name /></For>
            </RowList>
        }
    });
    settle().await;
    announce("stille");
    wait_ms(150).await;
    rows.update(|rows| rows.push("Siv"));
    wait_ms(150).await;
    assert_eq!(said(), "stille");
    page.find(".felles-row-list__add button").click();
    wait_ms(150).await;
    assert_eq!(said(), "Jon er lagt til i lista.");
}

#[wasm_bindgen_test]
async fn rl_6_a_row_opens_and_closes_and_is_found() {
    let (open, calls) = (RwSignal::new(false), RwSignal::new(Vec::new()));
    let page = mount(move || {
        view! {
            <RowList>
                <RowListRow
                    title="a"
                    expanded=open
                    on_expand=move |open| calls.update(|calls| calls.push(open))
                    details=|| "mer"
                />
            </RowList>
        }
    });
    settle().await;
    let (title, panel) = (
        page.find(".felles-row-list__title"),
        page.find(".felles-row-list__details"),
    );
    assert_eq!(attribute(&title, "aria-controls"), Some(panel.id()));
    title.click();
    settle().await;
    assert_eq!(attribute(&title, "aria-expanded").as_deref(), Some("true"));
    assert_eq!(attribute(&panel, "hidden"), None);
    title.click();
    settle().await;
    assert_eq!(attribute(&panel, "hidden").as_deref(), Some("until-found"));
    fire(&panel, "beforematch");
    settle().await;
    assert!(open.get_untracked());
    assert_eq!(calls.get_untracked(), [true, false, true]);
}

#[wasm_bindgen_test]
async fn rl_6_an_owner_may_keep_a_row_closed() {
    let page = mount(|| {
        let model = Model::from((Signal::stored(false), Callback::new(|_: bool| ())));
        view! { <RowList><RowListRow title="a" expanded=model details=|| "mer" /></RowList> }
    });
    settle().await;
    page.find(".felles-row-list__title").click();
    settle().await;
    assert_eq!(
        attribute(&page.find(".felles-row-list__title"), "aria-expanded").as_deref(),
        Some("false")
    );
}

#[wasm_bindgen_test]
async fn rl_7_more_rows_take_the_focus_and_are_counted() {
    silence().await;
    let shown = RwSignal::new(2_usize);
    let page = mount(move || {
        let more = Task::from(move |already: usize| async move {
            shown.set(already + 3);
            Ok(0)
        });
        view! {
            <RowList load_more=more total=5_usize>
                <For each=move || 0..shown.get() key=|row| *row let:row><RowListRow title=format!("Rad {row}") /></For>
            </RowList>
        }
    });
    settle().await;
    assert_eq!(
        page.find(".felles-row-list__count").text_content().as_deref(),
        Some("Viser 2 av 5")
    );
    page.find(".felles-row-list__more button").click();
    wait_ms(200).await;
    assert!(has_focus(&page.all("li")[2]));
    assert_eq!(said(), "3 til er lagt til i lista.");
    assert_eq!(
        page.find(".felles-row-list__count").text_content().as_deref(),
        Some("Viser 5 av 5")
    );
    assert!(page.find(".felles-row-list__more").has_attribute("hidden"));
}

#[wasm_bindgen_test]
async fn rows_that_go_are_no_longer_selected_all_and_nothing_is_left() {
    let (rows, selected) = (RwSignal::new(vec![1_u32, 2, 3]), RwSignal::new(Vec::<u32>::new()));
    let mut page = mount(move || {
        view! {
            <RowList selected=selected>
                <For each=move || rows.get() key=|row| *row let:row><RowListRow value=row title=row.to_string() /></For>
            </RowList>
        }
    });
    settle().await;
    rows.set(vec![3, 1]);
    settle().await;
    all_box(&page).click();
    settle().await;
    assert_eq!(selected.get_untracked(), [3, 1]);
    assert!(all_box(&page).checked());
    page.unmount();
    settle().await;
    assert_eq!(page.count("*"), 0);
}

#[wasm_bindgen_test]
async fn rl_8_how_it_stands_with_a_row_is_said_before_its_title() {
    let (status, deleted) = (RwSignal::new(RowListStatus::Unread), RwSignal::new(Vec::<u32>::new()));
    let page = mount(move || {
        view! { <RowList deleted=deleted><RowListRow value=1_u32 title="Brev" status=status /></RowList> }
    });
    settle().await;
    let title = page.find(".felles-row-list__title");
    let mut said = vec![title.text_content().unwrap_or_default()];
    for next in [
        RowListStatus::Completed,
        RowListStatus::Inactive,
        RowListStatus::Default,
    ] {
        status.set(next);
        settle().await;
        said.push(title.text_content().unwrap_or_default());
    }
    deleted.set(vec![1]);
    settle().await;
    said.push(title.text_content().unwrap_or_default());
    assert_eq!(
        said,
        [
            "Ulest: Brev",
            "Fullført: Brev",
            "Ikke aktiv: Brev",
            "Brev",
            "Slettet: Brev"
        ]
    );
}

/// Not for its time, which depends on the machine: that ten thousand rows are made, selected and taken away at all. What it
/// took is printed.
#[wasm_bindgen_test]
async fn ten_thousand_rows_can_be_used() {
    let now = || web_sys::js_sys::Date::now();
    let (selected, start) = (RwSignal::new(Vec::<u32>::new()), now());
    let mut page = mount(move || {
        view! {
            <RowList selected=selected columns=[RowListColumn::new("Navn"), RowListColumn::new("Nummer")]>
                <For each=|| 0..10_000_u32 key=|row| *row let:row>
                    <RowListRow value=row title=format!("Rad {row}")><RowListCell>{row}</RowListCell></RowListRow>
                </For>
            </RowList>
        }
    });
    let made = now();
    page.place.get_bounding_client_rect();
    let drawn = now();
    settle().await;
    let first = boxes(&page)[0].clone();
    let before = now();
    first.click();
    settle().await;
    let one = now();
    all_box(&page).click();
    settle().await;
    let all = now();
    assert_eq!(selected.get_untracked().len(), 10_000);
    page.unmount();
    let gone = now();
    web_sys::console::log_1(
        &format!(
            "10,000 rows: made {} ms, laid out {} ms, one selected {} ms, all selected {} ms, taken away {} ms",
            made - start,
            drawn - made,
            one - before,
            all - one,
            gone - all
        )
        .into(),
    );
}
