//! The timing page made of bare Leptos elements, with the markup that felles' components give.

mod stage;

use leptos::prelude::*;
use wasm_bindgen::prelude::*;

fn main() {}

/// Mounts a scene of so many parts. The page's script knows the scenes by these names.
#[wasm_bindgen]
pub fn mount(scene: &str, count: usize) {
    match scene {
        "buttons" => stage::show(move || buttons(count)),
        "full-buttons" => stage::show(move || full_buttons(count)),
        "listening-buttons" => stage::show(move || listening_buttons(count)),
        "own-fields" => stage::show(move || own_fields(count)),
        "form-fields" => stage::show(move || form_fields(count)),
        "table" => stage::show(move || table(count)),
        "cycle" => stage::show(cycle),
        _ => {}
    }
}

/// Unmounts it.
#[wasm_bindgen]
pub fn unmount() {
    stage::clear();
}

fn buttons(count: usize) -> impl IntoView {
    let buttons = (1..=count)
        .map(|number| {
            view! {
                <button class="felles-button" data-variant="secondary" type="button">
                    {format!("Knapp {number}")}
                </button>
            }
        })
        .collect_view();
    view! { <div>{buttons}</div> }
}

fn full_buttons(count: usize) -> impl IntoView {
    let buttons = (1..=count)
        .map(|number| {
            view! {
                <button
                    class="felles-button knapp"
                    data-variant="secondary"
                    data-color="success"
                    data-size="sm"
                    type="submit"
                    disabled=number % 10 == 0
                    aria-describedby="hjelp"
                >
                    <svg class="felles-button__icon" viewBox="0 0 24 24" aria-hidden="true">
                        <g>
                            <path
                                fill-rule="evenodd"
                                d="M19 6.94C19.31 7.21 19.34 7.69 19.06 8L11.06 17C10.92 17.15 10.73 17.24 10.52 17.25C10.32 17.26 10.12 17.18 9.97 17.03L4.97 12.03C4.68 11.74 4.68 11.26 4.97 10.97C5.26 10.68 5.74 10.68 6.03 10.97L10.47 15.41L17.94 7C18.21 6.69 18.69 6.66 19 6.94Z"
                            />
                        </g>
                    </svg>
                    {format!("Knapp {number}")}
                </button>
            }
        })
        .collect_view();
    view! { <div>{buttons}</div> }
}

fn listening_buttons(count: usize) -> impl IntoView {
    let pressed = RwSignal::new(0);
    let buttons = (1..=count)
        .map(|number| {
            view! {
                <button
                    class="felles-button"
                    data-variant="secondary"
                    type="button"
                    on:click=move |_| pressed.set(number)
                >
                    {format!("Knapp {number}")}
                </button>
            }
        })
        .collect_view();
    view! { <div>{buttons}</div> }
}

fn own_fields(count: usize) -> impl IntoView {
    view! { <div>{(1..=count).map(own_field).collect_view()}</div> }
}

fn own_field(number: usize) -> impl IntoView {
    let value = RwSignal::new(String::new());
    field(
        number,
        move || value.get(),
        move |typed| value.set(typed),
        move || stage::check_alone(&value.read()),
    )
}

fn form_fields(count: usize) -> impl IntoView {
    let form = RwSignal::new(vec![String::new(); count]);
    let fields = (0..count)
        .map(|index| {
            field(
                index + 1,
                move || form.read()[index].clone(),
                move |typed| form.write()[index] = typed,
                move || stage::check_in_form(&form.read(), index),
            )
        })
        .collect_view();
    view! { <div>{fields}</div> }
}

/// The rule runs once a change, as in felles' field.
fn field(
    number: usize,
    value: impl Fn() -> String + Send + 'static,
    change: impl Fn(String) + 'static,
    rule: impl Fn() -> Option<&'static str> + Send + Sync + 'static,
) -> impl IntoView {
    let id = format!("bench-felt-{number}");
    let message = format!("{id}-message");
    let error = Memo::new(move |_| rule());
    view! {
        <div class="felles-field">
            <label class="felles-field__label" for=id.clone() id=format!("{id}-label")>
                {format!("Felt {number}")}
            </label>
            <input
                class="felles-text-field felles-field__control"
                type="text"
                id=id
                name=format!("felt-{number}")
                aria-invalid=move || error.get().map(|_| "true")
                aria-describedby={
                    let message = message.clone();
                    move || error.get().map(|_| message.clone())
                }
                prop:value=value
                on:input:target=move |event| change(event.target().value())
            />
            {move || {
                error
                    .get()
                    .map(|text| {
                        view! {
                            <p class="felles-field__message" id=message.clone() data-kind="danger">
                                <span class="felles-field__kind">"Feil:"</span>
                                " "
                                {text}
                            </p>
                        }
                    })
            }}
        </div>
    }
}

/// Sorted by Unicode: what a program does that has no Norwegian order at hand.
fn table(count: usize) -> impl IntoView {
    let people = StoredValue::new(stage::people(count));
    let order = RwSignal::new("none");
    let rows = move || {
        let mut rows = people.get_value();
        match order.get() {
            "ascending" => rows.sort_by(|one, other| one.name.cmp(&other.name)),
            "descending" => rows.sort_by(|one, other| other.name.cmp(&one.name)),
            _ => {}
        }
        rows
    };
    let turn = move |_| {
        order.update(|order| {
            *order = match *order {
                "none" => "ascending",
                "ascending" => "descending",
                _ => "none",
            };
        });
    };
    let row = |person: stage::Person| {
        view! {
            <tr class="felles-table__row" role="row">
                <th class="felles-table__cell" scope="row" role="rowheader">{person.name}</th>
                <td class="felles-table__cell" role="cell" data-label="Sted">{person.place}</td>
                <td class="felles-table__cell" role="cell" data-label="Nummer">{person.number}</td>
                <td class="felles-table__cell" role="cell" data-label="År">{person.year}</td>
                <td class="felles-table__cell" role="cell" data-label="Beløp">{person.amount}</td>
            </tr>
        }
    };
    let header =
        |label: &'static str| view! { <th class="felles-table__header" scope="col" role="columnheader">{label}</th> };
    view! {
        <div class="felles-table">
            <div class="felles-table__area">
                <table class="felles-table__table" role="table" data-stacks="">
                    <caption class="felles-table__caption">{"Folk"}</caption>
                    <thead class="felles-table__head" role="rowgroup" data-actions="">
                        <tr class="felles-table__headers" role="row">
                            <th class="felles-table__header" scope="col" role="columnheader" aria-sort=move || order.get()>
                                <button class="felles-sort-header" type="button" on:click=turn>
                                    {"Navn"}
                                </button>
                            </th>
                            {header("Sted")}
                            {header("Nummer")}
                            {header("År")}
                            {header("Beløp")}
                        </tr>
                    </thead>
                    <tbody class="felles-table__body" role="rowgroup">
                        <For each=rows key=|person| person.number children=row />
                    </tbody>
                </table>
            </div>
        </div>
    }
}

fn cycle() -> impl IntoView {
    let pressed = RwSignal::new(0);
    view! {
        <div>
            <button class="felles-button" data-variant="primary" type="button" on:click=move |_| pressed.set(1)>
                {"Knapp"}
            </button>
            {own_field(1)}
        </div>
    }
}
