use felles::prelude::*;
use leptos::prelude::*;

fn sized(width: DialogWidth, name: &'static str) -> impl IntoView {
    let id = format!("bredde-{}", width.name());
    view! {
        <Button variant=ButtonVariant::Secondary command="show-modal" command_for=id.clone()>{name}</Button>
        <Dialog id=id width=width heading=name>
            <p>"På en smal skjerm er alle like brede: så brede som det er plass til."</p>
        </Dialog>
    }
}

pub fn example() -> impl IntoView {
    view! {
        <Stack direction=StackDirection::Horizontal gap=Space::Size3>
            {sized(DialogWidth::Sm, "Smal")}
            {sized(DialogWidth::Md, "Middels")}
            {sized(DialogWidth::Lg, "Bred")}
            {sized(DialogWidth::Full, "Full bredde")}
        </Stack>
    }
}
