//! The timing page made of felles components.

mod stage;

use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

fn main() {}

/// Mounts a scene of so many parts. The page's script knows the scenes by these names.
#[wasm_bindgen]
pub fn mount(scene: &str, count: usize) {
    match scene {
        "buttons" => stage::show(move || buttons(count)),
        "listening-buttons" => stage::show(move || listening_buttons(count)),
        "own-fields" => stage::show(move || own_fields(count)),
        "form-fields" => stage::show(move || form_fields(count)),
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
        .map(|number| view! { <Button variant=ButtonVariant::Secondary>{format!("Knapp {number}")}</Button> })
        .collect_view();
    view! { <div>{buttons}</div> }
}

fn listening_buttons(count: usize) -> impl IntoView {
    let pressed = RwSignal::new(0);
    let buttons = (1..=count)
        .map(|number| {
            view! {
                <Button variant=ButtonVariant::Secondary on_click=move |_| pressed.set(number)>
                    {format!("Knapp {number}")}
                </Button>
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
    view! {
        <TextField
            label=format!("Felt {number}")
            name=format!("felt-{number}")
            value=value
            error=move || stage::check_alone(&value.read())
        />
    }
}

fn form_fields(count: usize) -> impl IntoView {
    let form = RwSignal::new(vec![String::new(); count]);
    let fields = (0..count)
        .map(|index| {
            let value = Signal::derive(move || form.read()[index].clone());
            let change = Callback::new(move |value| form.write()[index] = value);
            view! {
                <TextField
                    label=format!("Felt {}", index + 1)
                    name=format!("felt-{}", index + 1)
                    value=(value, change)
                    error=move || stage::check_in_form(&form.read(), index)
                />
            }
        })
        .collect_view();
    view! { <div>{fields}</div> }
}

fn cycle() -> impl IntoView {
    let pressed = RwSignal::new(0);
    view! {
        <div>
            <Button on_click=move |_| pressed.set(1)>{"Knapp"}</Button>
            {own_field(1)}
        </div>
    }
}
