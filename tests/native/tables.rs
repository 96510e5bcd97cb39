//! What the server sends for tables and timelines, and how rows are told apart and sorted.

use crate::rendered::{self, assert_has};
use felles::prelude::*;
use leptos::prelude::*;

/// The HTML, without what tells Leptos where a text ends and another begins, and with plain spaces in dates.
fn html<V: IntoView>(view: impl FnOnce() -> V) -> String {
    rendered::html(view).replace('\u{a0}', " ")
}

#[derive(Clone, PartialEq)]
struct Place {
    name: &'static str,
    people: Option<u32>,
}

fn places() -> Vec<Place> {
    let place = |name, people| Place { name, people };
    vec![
        place("Ås", Some(20_652)),
        place("Asker", Some(97_784)),
        place("Østre Toten", None),
    ]
}

fn columns() -> Vec<TableColumn<Place>> {
    vec![
        TableColumn::new("Navn", |place: &Place| place.name).sortable("name"),
        TableColumn::new("Innbyggere", |place: &Place| {
            place.people.map(|people| people.to_string()).unwrap_or_default()
        })
        .sorted_by("people", |place: &Place| place.people)
        .numeric(),
    ]
}

/// The names of the rows, as they stand.
fn names(html: &str) -> Vec<&str> {
    let headers = html.split("scope=\"row\"").skip(1);
    headers
        .filter_map(|rest| rest.split_once('>')?.1.split_once('<'))
        .map(|(name, _)| name)
        .collect()
}

#[test]
fn a_table_of_plain_text_is_a_table_and_no_more() {
    let table = html(|| {
        let columns = vec![
            TableColumn::new("Navn", |place: &Place| place.name),
            TableColumn::new("Innbyggere", |_: &Place| "").numeric(),
        ];
        view! { <Table caption="Kommuner" rows=[Place { name: "Ås <1>", people: None }] columns=columns /> }
    });
    assert_has(
        &table,
        &[
            "<tr class=\"felles-table__row\" role=\"row\">\
           <th class=\"felles-table__cell\" scope=\"row\" role=\"rowheader\">Ås &lt;1&gt;</th>\
           <td class=\"felles-table__cell\" role=\"cell\" data-align=\"end\" data-label=\"Innbyggere\"></td></tr>",
            "Kommuner</caption>",
            "scope=\"col\"",
            "role=\"columnheader\"",
            "role=\"table\"",
        ],
    );
    for never in [
        "<button",
        "<input",
        "<tfoot",
        "aria-sort",
        "__message",
        "hidden",
        "tabindex",
        "region",
        " id=",
        "aria-busy",
    ] {
        assert!(!table.contains(never), "{never} in {table}");
    }
}

#[test]
fn rows_stand_as_they_came_until_they_are_sorted_and_what_is_empty_is_last() {
    let sorted = |sort: Option<SortOrder>| {
        html(move || {
            view! { <Table caption="x" rows=places() columns=columns() sort=sort /> }
        })
    };
    assert_eq!(names(&sorted(None)), ["Ås", "Asker", "Østre Toten"]);
    let order = |column: &'static str, descending| {
        Some(if descending {
            SortOrder::descending(column)
        } else {
            SortOrder::ascending(column)
        })
    };
    assert_eq!(names(&sorted(order("name", false))), ["Asker", "Østre Toten", "Ås"]);
    assert_eq!(names(&sorted(order("name", true))), ["Ås", "Østre Toten", "Asker"]);
    assert_eq!(names(&sorted(order("people", false))), ["Ås", "Asker", "Østre Toten"]);
    assert_eq!(names(&sorted(order("people", true))), ["Asker", "Ås", "Østre Toten"]);
    assert_eq!(names(&sorted(order("unknown", true))), ["Ås", "Asker", "Østre Toten"]);
    let descending = sorted(order("people", true));
    assert_eq!(descending.matches("aria-sort=\"none\"").count(), 1, "{descending}");
    assert_eq!(
        descending.matches("aria-sort=\"descending\"").count(),
        1,
        "{descending}"
    );
    assert_eq!(descending.matches("class=\"felles-sort-header\"").count(), 2);
}

#[test]
fn a_comparison_of_the_owners_own_sorts_and_equal_rows_stay() {
    let table = |order: SortOrder| {
        html(move || {
            let by_length = TableColumn::new("Navn", |name: &&'static str| *name)
                .compared_by("length", |one, other| one.len().cmp(&other.len()));
            view! { <Table caption="x" rows=["bb", "a", "cc", "d"] columns=vec![by_length] sort=order /> }
        })
    };
    assert_eq!(names(&table(SortOrder::ascending("length"))), ["a", "d", "bb", "cc"]);
    assert_eq!(names(&table(SortOrder::descending("length"))), ["bb", "cc", "a", "d"]);
}

#[test]
fn an_owner_that_sorts_is_not_sorted_for() {
    let table = html(|| {
        view! { <Table caption="x" rows=places() columns=columns() sort=SortOrder::ascending("name") owner_sorts=true /> }
    });
    assert_eq!(names(&table), ["Ås", "Asker", "Østre Toten"]);
    assert_has(&table, &["aria-sort=\"ascending\""]);
}

#[test]
fn values_are_written_as_people_write_them_and_sorted_as_what_they_are() {
    #[derive(Clone, PartialEq)]
    struct Bill(&'static str, i32);
    let table = |column: &'static str| {
        html(move || {
            let columns = vec![
                TableColumn::new("Hva", |bill: &Bill| bill.0),
                TableColumn::value("Forfall", ValueKind::Date, |bill: &Bill| bill.0).sortable("due"),
                TableColumn::value("Beløp", ValueKind::Money, |bill: &Bill| bill.1).sortable("amount"),
            ];
            let rows = [
                Bill("2026-05-01", 900),
                Bill("2026-10-01", 12_500),
                Bill("2025-12-24", 90),
            ];
            view! { <Table caption="x" rows=rows columns=columns sort=SortOrder::ascending(column) /> }
        })
    };
    assert_eq!(names(&table("due")), ["2025-12-24", "2026-05-01", "2026-10-01"]);
    assert_eq!(names(&table("amount")), ["2025-12-24", "2026-05-01", "2026-10-01"]);
    assert_has(
        &table("due"),
        &[
            "datetime=\"2026-05-01\"",
            "1. mai 2026",
            "data-align=\"end\" data-label=\"Beløp\"",
        ],
    );
}

#[test]
fn rows_that_can_be_selected_have_a_box_with_their_name() {
    let table = html(|| {
        view! {
            <Table
                caption="x"
                rows=places()
                columns=columns()
                key=|place: &Place| place.name
                selected=vec!["Asker"]
                can_select=|place: &Place| place.people.is_some()
                name="sted"
            />
        }
    });
    let boxes: Vec<_> = table.split("<input").filter(|rest| rest.contains("__select")).collect();
    assert_eq!(boxes.len(), 3, "{table}");
    let parts = [
        ("value=\"Ås\"", "aria-label=\"Ås\"", false, false),
        ("value=\"Asker\"", "aria-label=\"Asker\"", true, false),
        ("value=\"Østre Toten\"", "aria-label=\"Østre Toten\"", false, true),
    ];
    for (input, (value, label, checked, disabled)) in boxes.iter().zip(parts) {
        let (input, _) = input.split_once('>').expect("an end");
        assert_has(input, &[value, label, "name=\"sted\""]);
        assert_eq!(input.contains(" checked"), checked, "{input}");
        assert_eq!(input.contains(" disabled"), disabled, "{input}");
    }
    assert_has(&table, &["Velg alle</span>", "data-actions"]);
}

#[test]
fn a_row_that_opens_has_a_button_and_a_row_below_it() {
    let table = html(|| {
        let columns = vec![
            TableColumn::new("Navn", |place: &Place| place.name),
            columns().remove(1),
        ];
        view! {
            <Table
                caption="x"
                rows=places()
                columns=columns
                key=|place: &Place| place.name
                details=|place: &Place| format!("mer om {}", place.name)
                expanded=vec!["Asker"]
            />
        }
    });
    assert_eq!(table.matches("aria-expanded=\"false\"").count(), 2, "{table}");
    assert_eq!(table.matches("aria-expanded=\"true\"").count(), 1, "{table}");
    assert_has(
        &table,
        &["aria-label=\"Mer om Asker\"", "colspan=\"3\"", "mer om Asker</td>"],
    );
    let panels: Vec<_> = table.split("<tr ").filter(|row| row.contains("__details")).collect();
    let hidden: Vec<_> = panels
        .iter()
        .map(|row| row.split_once('>').is_some_and(|(tag, _)| tag.contains(" hidden")))
        .collect();
    assert_eq!(hidden, [true, false, true]);
}

#[test]
fn a_table_without_rows_says_so_or_that_they_come() {
    let table = |loading: bool, owner: bool| {
        html(move || {
            let rows = Vec::<Place>::new();
            if owner {
                view! { <Table caption="x" rows=rows columns=columns() loading=loading empty=|| "Ingen steder" /> }
                    .into_any()
            } else {
                view! { <Table caption="x" rows=rows columns=columns() loading=loading /> }.into_any()
            }
        })
    };
    assert_has(&table(false, false), &["Ingenting å vise</div>", "colspan=\"2\""]);
    assert_has(&table(false, true), &["Ingen steder</div>"]);
    let loading = table(true, false);
    assert_has(
        &loading,
        &[
            "aria-busy=\"true\"",
            "felles-spinner",
            "<div hidden class=\"felles-table__empty\"",
        ],
    );
    assert!(!table(false, false).contains("felles-spinner"));
}

#[test]
fn what_stands_under_a_column_stands_in_the_foot() {
    let table = html(|| {
        let sum = RwSignal::new("118 436".to_owned());
        let mut columns = columns();
        let people = columns.remove(1).footer(sum);
        columns.push(people);
        columns[0] = TableColumn::new("Navn", |place: &Place| place.name).footer("Sum");
        view! { <Table caption="x" rows=places() columns=columns narrow=TableNarrow::Scroll /> }
    });
    assert_has(&table, &["<tfoot", "scope=\"row\"", ">Sum</th>", ">118 436</td>"]);
    // What is scrolled is reached by key, and named; the roles are the elements' own.
    assert_has(
        &table,
        &[
            "tabindex=\"0\"",
            "role=\"region\"",
            "aria-labelledby=",
            "data-narrow=\"scroll\"",
        ],
    );
    assert!(
        !table.contains("role=\"row\"") && !table.contains("data-label"),
        "{table}"
    );
}

#[test]
fn the_row_header_may_be_another_column_or_none() {
    let columns = |other: bool| {
        let people = TableColumn::new("Innbyggere", |_: &Place| "1");
        vec![
            TableColumn::new("Navn", |place: &Place| place.name),
            if other { people.row_header() } else { people },
        ]
    };
    let other = html(move || view! { <Table caption="x" rows=places() columns=columns(true) /> });
    assert_eq!(names(&other), ["1", "1", "1"]);
    let none = html(move || view! { <Table caption="x" rows=places() columns=columns(false) row_headers=false /> });
    assert!(names(&none).is_empty(), "{none}");
}

// Timelines
// ---------

#[test]
fn milestones_are_a_list_with_their_times() {
    let list = html(|| {
        view! {
            <Timeline label="Loven">
                <TimelineItem title="Utvalg" from="1972-09-01" to="1975-02-01" description="Ni medlemmer" />
                <TimelineItem title="Vedtatt" from="1978-06-09" level=HeadingLevel::H3 href="/lov">"Mer"</TimelineItem>
                <TimelineItem title="Før" from="I gamle dager" href="javascript:alert(1)" />
            </Timeline>
        }
    });
    assert_has(
        &list,
        &[
            "role=\"group\" aria-label=\"Loven\"",
            "role=\"list\"",
            "1. september 1972 til 1. februar 1975</time>",
            "datetime=\"1978-06-09\"",
            "<h3 class=\"felles-timeline__title\"><a href=\"/lov\"",
            "Ni medlemmer</p>",
            ">I gamle dager</time>",
        ],
    );
    assert!(!list.contains("javascript") && !list.contains("<button"), "{list}");
}

#[test]
fn periods_are_buttons_that_open_without_a_script_and_are_placed_by_it() {
    let axis = html(|| {
        view! {
            <Timeline label="Ytelser" layout=TimelineLayout::Axis zooms=[3, 12]>
                <TimelineRow label="Sykepenger">
                    <TimelineItem title="Innvilget" from="2026-01-12" to="2026-03-01">"100 prosent"</TimelineItem>
                    <TimelineItem title="Brev" from="2026-01-20" />
                </TimelineRow>
            </Timeline>
        }
    });
    assert_has(
        &axis,
        &[
            "aria-label=\"Sykepenger\"",
            "popovertarget=\"",
            "popover=\"auto\"",
            "12. januar 2026 til 1. mars 2026",
            "100 prosent",
            "aria-label=\"Vis tidsrom\"",
            "3 måneder",
            "data-point",
        ],
    );
    assert_eq!(axis.matches("aria-pressed=\"true\"").count(), 1, "{axis}");
    assert!(!axis.contains("style=") && !axis.contains("data-placed"), "{axis}");
}

// ExpandableList
// --------------

#[test]
fn a_heading_unfolds_its_rows_natively() {
    let list = html(|| {
        view! {
            <ExpandableList title="Skatt" level=HeadingLevel::H3 count=2 description="På e-post" open=true>
                <RowListRow title="Skattemelding" />
            </ExpandableList>
        }
    });
    assert_has(
        &list,
        &[
            "<details open",
            "<h3 class=\"felles-expandable-list__title\">Skatt</h3>",
            " (2)</span>",
            "På e-post</span>",
            "aria-label=\"Skatt\"",
        ],
    );
    assert!(!list.contains("<button") && !list.contains("data-split"), "{list}");
}

#[test]
fn a_heading_that_does_something_is_no_part_of_what_unfolds() {
    let list = html(|| {
        view! {
            <ExpandableList title="Fjordheim" href="/velg" favourite=true list_label="Underenheter" count=1>
                <RowListRow title="Avdeling" />
            </ExpandableList>
        }
    });
    let (head, details) = list.split_once("<details").expect("details");
    assert_has(
        head,
        &[
            "href=\"/velg\"",
            "aria-pressed=\"true\"",
            "aria-label=\"Favoritt: Fjordheim\"",
        ],
    );
    assert_has(details, &["Underenheter", " (1)</span>"]);
    let alone = html(|| view! { <ExpandableList title="Vik" on_press=|_| () /> });
    assert!(!alone.contains("<details") && alone.contains("<button"), "{alone}");
}
