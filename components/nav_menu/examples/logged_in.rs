use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <NavMenu
            label="Min meny"
            variant=ButtonVariant::Secondary
            placement=Placement::BottomStart
            header=|| view! { <Identity name="Kari Nordmann" description="Daglig leder i Fjordbakeriet AS" /> }
            search=|| view! { <TextField label="Søk på nettstedet" r#type=TextFieldType::Search /> }
            footer=|| view! { <Link href="#logg-ut" variant=LinkVariant::Standalone>"Logg ut"</Link> }
        >
            <NavMenuLink label="Meldinger" href="#meldinger" icon=icons::ENVELOPE_CLOSED />
            <NavMenuLink label="Roller og rettigheter" href="#roller" icon=icons::KEY_HORIZONTAL />
            <NavMenuLink label="Fakturaer" href="#fakturaer" icon=icons::RECEIPT />
        </NavMenu>
    }
}
