use felles::prelude::*;
use leptos::prelude::*;

const PLACES: &[(Placement, &str)] = &[
    (Placement::TopStart, "Over, fra start"),
    (Placement::Top, "Over"),
    (Placement::TopEnd, "Over, til slutt"),
    (Placement::RightStart, "Etter, fra toppen"),
    (Placement::Right, "Etter"),
    (Placement::RightEnd, "Etter, til bunnen"),
    (Placement::LeftStart, "Før, fra toppen"),
    (Placement::Left, "Før"),
    (Placement::LeftEnd, "Før, til bunnen"),
    (Placement::BottomStart, "Under, fra start"),
    (Placement::Bottom, "Under"),
    (Placement::BottomEnd, "Under, til slutt"),
];

pub fn example() -> impl IntoView {
    let placed = |(placement, name): &'static (Placement, &'static str)| {
        let id = format!("sted-{}", placement.name());
        view! {
            <div>
                <Button variant=ButtonVariant::Secondary command="toggle-popover" command_for=id.clone()>{*name}</Button>
                <Popover id=id placement=*placement>"Er det ikke plass her, går den til den andre siden."</Popover>
            </div>
        }
    };
    view! { <Stack direction=StackDirection::Horizontal wrap=true gap=Space::Size3>{PLACES.iter().map(placed).collect_view()}</Stack> }
}
