use felles::prelude::*;
use leptos::prelude::*;

fn placed(placement: DrawerPlacement, name: &'static str) -> impl IntoView {
    let id = format!("skuff-{}", placement.name());
    view! {
        <Button variant=ButtonVariant::Secondary command="show-modal" command_for=id.clone()>{name}</Button>
        <Drawer id=id placement=placement heading=name>
            <p>"Trykk utenfor, eller bruk Escape, for å lukke."</p>
        </Drawer>
    }
}

pub fn example() -> impl IntoView {
    view! {
        <Stack direction=StackDirection::Horizontal gap=Space::Size3>
            {placed(DrawerPlacement::Left, "Venstre")}
            {placed(DrawerPlacement::Right, "Høyre")}
            {placed(DrawerPlacement::Bottom, "Nederst")}
            {placed(DrawerPlacement::Top, "Øverst")}
        </Stack>
    }
}
