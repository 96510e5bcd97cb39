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
        "full-buttons" => stage::show(move || full_buttons(count)),
        "listening-buttons" => stage::show(move || listening_buttons(count)),
        "own-fields" => stage::show(move || own_fields(count)),
        "form-fields" => stage::show(move || form_fields(count)),
        "ruled-form" => stage::show(ruled_form),
        "table" => stage::show(move || table(count)),
        "combobox" => stage::show(move || combobox(count)),
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

/// All that a button of Designsystemet's can have besides a listener.
fn full_buttons(count: usize) -> impl IntoView {
    let buttons = (1..=count)
        .map(|number| {
            view! {
                <Button
                    variant=ButtonVariant::Secondary
                    color=Color::Success
                    size=Size::Sm
                    icon=icons::CHECKMARK
                    r#type=ButtonType::Submit
                    loading=false
                    disabled=number % 10 == 0
                    class="knapp"
                    aria_describedby="hjelp"
                >
                    {format!("Knapp {number}")}
                </Button>
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

/// A form of 200 fields, in parts of ten, with a rule for each field and one between each and the one above it. What is wrong
/// with a field is told once it was left.
fn ruled_form() -> impl IntoView {
    let form = Ruled::form();
    let parts = [
        form.p1, form.p2, form.p3, form.p4, form.p5, form.p6, form.p7, form.p8, form.p9, form.p10, form.p11, form.p12,
        form.p13, form.p14, form.p15, form.p16, form.p17, form.p18, form.p19, form.p20,
    ];
    let fields = parts
        .into_iter()
        .flat_map(|part| {
            [
                part.a, part.b, part.c, part.d, part.e, part.f, part.g, part.h, part.i, part.j,
            ]
        })
        .zip(1..)
        .map(|(field, number)| view! { <TextField label=format!("Felt {number}") field=field /> })
        .collect_view();
    view! { <Form form=form>{fields}</Form> }
}

felles::form! {
    struct Part {
        a: String => [check(long_enough)],
        b: String => [check(long_enough)],
        c: String => [check(long_enough)],
        d: String => [check(long_enough)],
        e: String => [check(long_enough)],
        f: String => [check(long_enough)],
        g: String => [check(long_enough)],
        h: String => [check(long_enough)],
        i: String => [check(long_enough)],
        j: String => [check(long_enough)],
    }
    rules {
        b: |part| unlike(part.a, part.b),
        c: |part| unlike(part.b, part.c),
        d: |part| unlike(part.c, part.d),
        e: |part| unlike(part.d, part.e),
        f: |part| unlike(part.e, part.f),
        g: |part| unlike(part.f, part.g),
        h: |part| unlike(part.g, part.h),
        i: |part| unlike(part.h, part.i),
        j: |part| unlike(part.i, part.j),
    }
}

felles::form! {
    struct Ruled {
        p1: Part,
        p2: Part,
        p3: Part,
        p4: Part,
        p5: Part,
        p6: Part,
        p7: Part,
        p8: Part,
        p9: Part,
        p10: Part,
        p11: Part,
        p12: Part,
        p13: Part,
        p14: Part,
        p15: Part,
        p16: Part,
        p17: Part,
        p18: Part,
        p19: Part,
        p20: Part,
    }
}

fn long_enough(text: &String) -> Result<(), Problem> {
    stage::check_alone(text).map_or(Ok(()), |problem| Err(problem.into()))
}

fn unlike(above: FormField<String>, own: FormField<String>) -> Result<(), Problem> {
    let same = stage::check_in_form(&[above.value().unwrap_or_default(), own.value().unwrap_or_default()], 1);
    same.map_or(Ok(()), |problem| Err(problem.into()))
}

fn table(count: usize) -> impl IntoView {
    use stage::Person;
    view! {
        <Table
            caption="Folk"
            rows=stage::people(count)
            columns=[
                TableColumn::new("Navn", |person: &Person| person.name.clone()).sortable("name"),
                TableColumn::new("Sted", |person: &Person| person.place),
                TableColumn::new("Nummer", |person: &Person| person.number.to_string()),
                TableColumn::new("År", |person: &Person| person.year.to_string()),
                TableColumn::new("Beløp", |person: &Person| person.amount.to_string()),
            ]
        />
    }
}

fn combobox(count: usize) -> impl IntoView {
    let options: Vec<_> = (1..=count)
        .map(|number| SelectOption::new(number.to_string(), format!("Sted nummer {number}")))
        .collect();
    view! { <Combobox label="Sted" name="sted" options=options /> }
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
