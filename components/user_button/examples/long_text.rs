use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <UserButton
            name="Anne-Margrethe Kristiansen Østerhus Nordmann"
            represents="Arbeidsgiveravgiftsgrunnlagsberegningskontoret"
            placement=Placement::BottomStart
        >
            <DropdownMenuItem href="#profilen">"Profilen din"</DropdownMenuItem>
        </UserButton>
    }
}
