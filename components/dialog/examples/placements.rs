use felles::prelude::*;
use leptos::prelude::*;

fn placed(placement: DialogPlacement, name: &'static str) -> impl IntoView {
    let id = format!("placed-{}", placement.name());
    view! {
        <Button variant=ButtonVariant::Secondary command="show-modal" command_for=id.clone()>{name}</Button>
        <Dialog id=id placement=placement heading=name>
            <p>"Bare utseendet er forskjellig: taster og knapper virker likt overalt."</p>
        </Dialog>
    }
}

pub fn example() -> impl IntoView {
    view! {
        {placed(DialogPlacement::Center, "Midt på")}
        {placed(DialogPlacement::Left, "Venstre")}
        {placed(DialogPlacement::Right, "Høyre")}
        {placed(DialogPlacement::Top, "Øverst")}
        {placed(DialogPlacement::Bottom, "Nederst")}
        {placed(DialogPlacement::Fullscreen, "Hele skjermen")}
    }
}
