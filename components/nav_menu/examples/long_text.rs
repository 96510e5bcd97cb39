use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <NavMenu label="Lang meny" placement=Placement::BottomStart>
            <NavMenuGroup label="Arbeidsgiveravgiftsgrunnlagsberegning">
                <NavMenuLink
                    label="Virksomhetsoverdragelsesbestemmelsene"
                    description="Gjelder også for underenheter i flere kommuner, og fra og med neste termin"
                    href="#bestemmelsene"
                    icon=icons::GAVEL
                />
            </NavMenuGroup>
        </NavMenu>
    }
}
