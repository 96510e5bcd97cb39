//! Table.

use crate::{
    mount::{Mounted, attribute, fire, has_focus, mount, settle, wait_ms},
    spoken::said,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, HtmlFormElement, HtmlInputElement};

#[derive(Clone, PartialEq)]
struct Place {
    number: u32,
    name: &'static str,
    people: u32,
}

fn places() -> Vec<Place> {
    let place = |number, name, people| Place { number, name, people };
    vec![
        place(1, "Ås", 20_652),
        place(2, "Asker", 97_784),
        place(3, "Østre Toten", 14_827),
    ]
}

fn columns() -> Vec<TableColumn<Place>> {
    vec![
        TableColumn::new("Navn", |place: &Place| place.name).sortable("name"),
        TableColumn::new("Innbyggere", |place: &Place| place.people.to_string())
            .sorted_by("people", |place: &Place| place.people)
            .numeric(),
        TableColumn::new("Nummer", |place: &Place| place.number.to_string()),
    ]
}

fn rows(page: &Mounted) -> Vec<HtmlElement> {
    page.all("tbody > .felles-table__row")
}

fn names(page: &Mounted) -> String {
    let names = page.all("tbody th");
    names
        .iter()
        .filter_map(|name| name.text_content())
        .collect::<Vec<_>>()
        .join(" ")
}

fn header(page: &Mounted, index: usize) -> (HtmlElement, HtmlElement) {
    let headers = page.all(".felles-table__header");
    let button = headers[index]
        .query_selector("button")
        .expect("a selector")
        .expect("a button");
    (headers[index].clone(), button.unchecked_into())
}

fn boxes(page: &Mounted) -> Vec<HtmlInputElement> {
    let boxes = page.all(".felles-table__select");
    boxes.into_iter().map(JsCast::unchecked_into).collect()
}

fn checked(page: &Mounted) -> Vec<bool> {
    boxes(page).iter().map(HtmlInputElement::checked).collect()
}

fn all_box(page: &Mounted) -> HtmlInputElement {
    page.find_as("thead input")
}

// Sorting
// -------

#[wasm_bindgen_test]
async fn ts_1_ts_2_ts_3_ts_4_presses_go_through_the_orders_and_back_and_the_focus_stays() {
    wait_ms(150).await;
    let calls = RwSignal::new(0);
    let page = mount(move || {
        let count = move |_| calls.update(|calls| *calls += 1);
        view! { <Table caption="x" rows=places() columns=columns() on_sort=count /> }
    });
    settle().await;
    let (name, button) = header(&page, 0);
    button.focus().expect("focused");
    let mut seen = Vec::new();
    for _ in 0..3 {
        button.click();
        wait_ms(150).await;
        seen.push((attribute(&name, "aria-sort").unwrap_or_default(), names(&page), said()));
        assert!(has_focus(&button));
    }
    let seen: Vec<_> = seen
        .iter()
        .map(|(sort, names, said)| [sort.as_str(), names, said])
        .collect();
    assert_eq!(
        seen,
        [
            ["ascending", "Asker Østre Toten Ås", "Sortert etter Navn, stigende"],
            ["descending", "Ås Østre Toten Asker", "Sortert etter Navn, synkende"],
            ["none", "Ås Asker Østre Toten", "Ikke sortert"],
        ]
    );
    assert_eq!(calls.get_untracked(), 3);
    let headers = page.all("thead th");
    assert_eq!(attribute(&headers[1], "aria-sort").as_deref(), Some("none"));
    assert!(!headers[2].has_attribute("aria-sort"));
}

#[wasm_bindgen_test]
async fn ts_2_a_table_that_is_always_sorted_goes_from_descending_to_ascending() {
    let page = mount(|| {
        view! { <Table caption="x" rows=places() columns=columns() sort=SortOrder::descending("people") always_sorted=true /> }
    });
    settle().await;
    let (people, button) = header(&page, 1);
    assert_eq!(names(&page), "Asker Ås Østre Toten");
    button.click();
    settle().await;
    assert_eq!(attribute(&people, "aria-sort").as_deref(), Some("ascending"));
    assert_eq!(names(&page), "Østre Toten Ås Asker");
}

#[wasm_bindgen_test]
async fn tbl_1_rows_that_are_moved_are_the_same_and_rows_that_change_are_others() {
    let all = RwSignal::new(places());
    let sort = RwSignal::new(None::<SortOrder>);
    let page = mount(move || {
        view! { <Table caption="x" rows=all columns=columns() key=|place: &Place| place.number sort=sort /> }
    });
    settle().await;
    let before = rows(&page);
    sort.set(Some(SortOrder::ascending("name")));
    settle().await;
    assert_eq!(names(&page), "Asker Østre Toten Ås");
    let after = rows(&page);
    assert!(after[0].is_same_node(Some(&before[1])) && after[2].is_same_node(Some(&before[0])));
    all.update(|all| {
        all[1].people = 1;
        all.remove(2);
        all.insert(
            0,
            Place {
                number: 9,
                name: "Bergen",
                people: 2,
            },
        );
    });
    settle().await;
    assert_eq!(names(&page), "Asker Bergen Ås");
    let now = rows(&page);
    assert!(!now[0].is_same_node(Some(&before[1])), "it says something else");
    assert!(now[2].is_same_node(Some(&before[0])), "it only has another place");
    assert!(now[0].text_content().unwrap_or_default().contains('1'));
    all.set(Vec::new());
    settle().await;
    assert_eq!(rows(&page).len(), 0);
}

#[wasm_bindgen_test]
async fn two_rows_with_one_key_are_both_shown() {
    let all = RwSignal::new(places());
    let page = mount(move || view! { <Table caption="x" rows=all columns=columns() key=|_: &Place| 1_u32 /> });
    settle().await;
    assert_eq!(rows(&page).len(), 3);
    all.update(|all| all.truncate(2));
    settle().await;
    assert_eq!(names(&page), "Ås Asker");
}

#[wasm_bindgen_test]
async fn tbl_8_a_thousand_rows_come_are_sorted_and_go() {
    let count = RwSignal::new(1000_u32);
    let all = move || (1..=count.get()).map(|number| (number * 37) % 1009).collect::<Vec<_>>();
    let page = mount(move || {
        let column = |label| TableColumn::new(label, |number: &u32| number.to_string());
        let first = column("a").sorted_by("a", |number: &u32| *number);
        view! { <Table caption="x" rows=all columns=vec![first, column("b"), column("c"), column("d"), column("e")] /> }
    });
    settle().await;
    let cells = page.count(".felles-table__body td") + page.count(".felles-table__body th");
    assert_eq!(cells, 5000);
    page.find("thead button").click();
    settle().await;
    let first = || rows(&page)[0].text_content().unwrap_or_default();
    assert_eq!(first(), "11111");
    page.find("thead button").click();
    settle().await;
    assert_eq!(first(), "1008".repeat(5));
    count.set(3);
    settle().await;
    assert_eq!(rows(&page).len(), 3);
}

#[wasm_bindgen_test]
async fn the_names_of_columns_follow_the_language_in_rows_that_are_there_and_in_new_ones() {
    let (label, all) = (RwSignal::new("Navn".to_owned()), RwSignal::new(places()));
    let page = mount(move || {
        let columns = vec![
            TableColumn::new("x", |place: &Place| place.name),
            TableColumn::new(label, |place: &Place| place.people.to_string()),
        ];
        view! { <Table caption="x" rows=all columns=columns key=|place: &Place| place.number selected={Vec::<u32>::new()} /> }
    });
    settle().await;
    label.set("Name".to_owned());
    settle().await;
    all.update(|all| {
        all.push(Place {
            number: 4,
            name: "d",
            people: 4,
        });
    });
    settle().await;
    assert_eq!(page.count("[data-label=Name]"), 4);
    assert_eq!(page.count("[data-label=Navn]"), 0);
}

// Selecting
// ---------

fn selectable(selected: RwSignal<Vec<u32>>, calls: RwSignal<Vec<usize>>) -> impl IntoView {
    let count = move |chosen: Vec<Choice>| calls.update(|calls| calls.push(chosen.len()));
    view! {
        <Table
            caption="x"
            rows=places()
            columns=columns()
            key=|place: &Place| place.number
            selected=selected
            on_select=count
            can_select=|place: &Place| place.number != 2
        />
    }
}

#[wasm_bindgen_test]
async fn tbl_2_a_press_selects_and_calls_back_once_and_the_box_of_all_follows() {
    let (selected, calls) = (RwSignal::new(vec![1_u32]), RwSignal::new(Vec::new()));
    let page = mount(move || selectable(selected, calls));
    settle().await;
    assert_eq!(checked(&page), [true, false, false]);
    assert!(boxes(&page)[1].disabled());
    assert!(all_box(&page).indeterminate() && !all_box(&page).checked());
    boxes(&page)[2].click();
    settle().await;
    assert_eq!((selected.get_untracked(), calls.get_untracked()), (vec![1, 3], vec![2]));
    assert!(all_box(&page).checked() && !all_box(&page).indeterminate());
    all_box(&page).click();
    settle().await;
    assert_eq!(selected.get_untracked(), [0_u32; 0]);
    assert_eq!(checked(&page), [false; 3]);
    let (_, button) = header(&page, 0);
    button.click();
    settle().await;
    all_box(&page).click();
    settle().await;
    assert_eq!(selected.get_untracked(), [3, 1], "in the order that is shown");
    selected.set(vec![3]);
    settle().await;
    assert_eq!(checked(&page), [false, true, false], "Asker, Østre Toten, Ås");
    assert_eq!(calls.get_untracked(), [2, 0, 2], "an owner's own change calls nobody");
}

#[wasm_bindgen_test]
async fn tbl_3_an_owner_that_refuses_is_obeyed_at_once() {
    let asked = RwSignal::new(0);
    let page = mount(move || {
        let ask = Callback::new(move |_: Vec<u32>| asked.update(|asked| *asked += 1));
        let model = Model::<Vec<Choice>>::from((Signal::stored(vec![1_u32]), ask));
        view! { <Table caption="x" rows=places() columns=columns() key=|place: &Place| place.number selected=model /> }
    });
    settle().await;
    boxes(&page)[1].click();
    assert_eq!(checked(&page), [true, false, false]);
    all_box(&page).click();
    settle().await;
    assert_eq!(checked(&page), [true, false, false]);
    assert!(all_box(&page).indeterminate());
    assert_eq!(asked.get_untracked(), 2);
}

#[wasm_bindgen_test]
async fn tbl_3_a_reset_of_the_form_goes_back_to_the_start() {
    let selected = RwSignal::new(vec![1_u32]);
    let page = mount(move || {
        view! {
            <form>
                <Table caption="x" rows=places() columns=columns() key=|place: &Place| place.number selected=selected name="sted" />
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
    assert_eq!(checked(&page), [true, false, false]);
}

#[wasm_bindgen_test]
async fn the_boxes_of_a_table_within_a_table_are_its_own() {
    let (outer, inner) = (RwSignal::new(Vec::<u32>::new()), RwSignal::new(Vec::<u32>::new()));
    let page = mount(move || {
        let within = move |_: &Place| {
            view! {
                <Table caption="y" class="inner" rows=places() columns=columns() key=|place: &Place| place.number selected=inner />
            }
        };
        view! {
            <Table
                caption="x"
                rows=places()[..1].to_vec()
                columns=columns()
                key=|place: &Place| place.number
                selected=outer
                details=within
                expanded=vec![1_u32]
            />
        }
    });
    settle().await;
    page.find(".inner .felles-table__select").click();
    settle().await;
    assert_eq!((outer.get_untracked(), inner.get_untracked()), (vec![], vec![1]));
    page.find("thead input").click();
    settle().await;
    assert_eq!((outer.get_untracked(), inner.get_untracked()), (vec![1], vec![1]));
}

// Opening
// -------

#[wasm_bindgen_test]
async fn tbl_4_a_row_opens_keeps_open_when_it_is_moved_and_calls_back_once() {
    let calls = RwSignal::new(Vec::new());
    let sort = RwSignal::new(None::<SortOrder>);
    let page = mount(move || {
        let told = move |open: Vec<Choice>| {
            let names = open.iter().map(|row| row.name().to_owned()).collect::<Vec<_>>();
            calls.update(|calls| calls.push(names.join(" ")));
        };
        view! {
            <Table
                caption="x"
                rows=places()
                columns=columns()
                key=|place: &Place| place.number
                sort=sort
                details=|place: &Place| format!("Mer: {}", place.name)
                on_expand=told
            />
        }
    });
    settle().await;
    let toggle = page.find(".felles-table__toggle");
    let panel = attribute(&toggle, "aria-controls").expect("a panel");
    let is_hidden = || page.find(&format!("#{panel}")).has_attribute("hidden");
    assert!(is_hidden());
    toggle.click();
    settle().await;
    assert!(!is_hidden());
    assert_eq!(attribute(&toggle, "aria-expanded").as_deref(), Some("true"));
    sort.set(Some(SortOrder::ascending("name")));
    settle().await;
    let row = page
        .find(&format!("#{panel}"))
        .previous_element_sibling()
        .expect("its row");
    assert!(row.text_content().unwrap_or_default().contains("Ås"));
    assert!(!is_hidden());
    toggle.click();
    settle().await;
    assert!(is_hidden());
    assert_eq!(calls.get_untracked(), ["1", ""]);
}

#[wasm_bindgen_test]
async fn tbl_4_gen_2_an_owner_that_refuses_keeps_a_row_closed() {
    let page = mount(|| {
        let refuse = Callback::new(|_: Vec<u32>| ());
        let model = Model::<Vec<Choice>>::from((Signal::stored(Vec::<u32>::new()), refuse));
        view! {
            <Table caption="x" rows=places() columns=columns() key=|place: &Place| place.number details=|_: &Place| "x" expanded=model />
        }
    });
    settle().await;
    let toggle = page.find(".felles-table__toggle");
    toggle.click();
    settle().await;
    assert_eq!(attribute(&toggle, "aria-expanded").as_deref(), Some("false"));
}

// Empty and loading
// -----------------

#[wasm_bindgen_test]
async fn tbl_6_a_table_says_that_it_is_empty_or_loads_until_rows_come() {
    let (all, loading) = (RwSignal::new(Vec::<Place>::new()), RwSignal::new(false));
    let page = mount(move || {
        view! { <Table caption="x" rows=all columns=columns() key=|place: &Place| place.number loading=loading empty=|| "Ingen" /> }
    });
    settle().await;
    let is_hidden = |part: &str| page.find(part).has_attribute("hidden");
    assert!(!is_hidden(".felles-table__message") && !is_hidden(".felles-table__empty"));
    loading.set(true);
    settle().await;
    assert!(is_hidden(".felles-table__empty"));
    assert_eq!(page.count(".felles-spinner"), 1);
    assert_eq!(attribute(&page.find("table"), "aria-busy").as_deref(), Some("true"));
    all.set(places());
    settle().await;
    assert!(is_hidden(".felles-table__message"));
    assert_eq!(page.count(".felles-spinner"), 0);
    loading.set(false);
    settle().await;
    assert!(!page.find("table").has_attribute("aria-busy"));
}

#[wasm_bindgen_test]
async fn rows_that_are_got_by_the_button_get_the_focus() {
    let count = RwSignal::new(2_usize);
    let page = mount(move || {
        let more = Task::from(move |shown: usize| async move {
            count.set(shown + 2);
            Ok(0)
        });
        let rows = move || (0..count.get()).collect::<Vec<_>>();
        let column = TableColumn::new("x", |number: &usize| number.to_string());
        view! { <Table caption="x" rows=rows columns=vec![column] load_more=more /> }
    });
    settle().await;
    page.find(".felles-table__more button").click();
    wait_ms(50).await;
    assert_eq!(rows(&page).len(), 4);
    assert!(has_focus(&rows(&page)[2]));
}

#[wasm_bindgen_test]
async fn a_change_of_something_else_in_the_table_selects_nothing() {
    let selected = RwSignal::new(Vec::<u32>::new());
    let page = mount(move || {
        let columns = vec![
            TableColumn::new("Navn", |place: &Place| place.name),
            TableColumn::view(
                "Ja",
                |_: &Place| view! { <input type="checkbox" class="own" value="1" /> },
            ),
        ];
        view! { <Table caption="x" rows=places() columns=columns key=|place: &Place| place.number selected=selected /> }
    });
    settle().await;
    page.find(".own").click();
    fire(&page.find(".own"), "change");
    settle().await;
    assert_eq!(selected.get_untracked(), [0_u32; 0]);
}
