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
