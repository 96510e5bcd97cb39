use felles::prelude::*;
use leptos::prelude::*;

const STEPS: &[(&str, &str)] = &[
    (
        "Hvem gjelder det?",
        "Du fyller ut for deg selv. Skal du fylle ut for en virksomhet, bytter du rolle øverst på siden.",
    ),
    ("Hva har skjedd?", "Du har flyttet til en ny adresse i Norge."),
    (
        "Er alt riktig?",
        "Den nye adressen gjelder fra 1. desember. Du får en bekreftelse i innboksen din.",
    ),
];

pub fn example() -> impl IntoView {
    let open = RwSignal::new(false);
    let step = RwSignal::new(0_usize);
    let next = move |_| {
        if step.get() + 1 < STEPS.len() {
            step.update(|step| *step += 1);
        } else {
            open.set(false);
        }
    };
    let footer = move || {
        view! { <Button on_click=next>{move || if step.get() + 1 < STEPS.len() { "Neste" } else { "Send" }}</Button> }
    };
    let start = move |_| {
        step.set(0);
        open.set(true);
    };
    view! {
        <Button on_click=start attr:aria-haspopup="dialog">"Meld flytting"</Button>
        <Dialog
            open=open
            placement=DialogPlacement::Fullscreen
            icon=|| view! { <Icon icon=icons::HOUSE /> }
            heading=move || STEPS[step.get()].0
            on_back=move |()| step.update(|step| *step = step.saturating_sub(1))
            can_go_back=move || step.get() != 0
            header=move || view! { <Detail>{move || format!("Steg {} av {}", step.get() + 1, STEPS.len())}</Detail> }
            footer=footer
        >
            <p>{move || STEPS[step.get()].1}</p>
        </Dialog>
    }
}
