use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <SubHeader
            link="Alle skjemaer"
            link_href="#skjemaer"
            user=|| {
                view! {
                    <DropdownMenu
                        label="Kari Nordmann"
                        size=Size::Sm
                        variant=ButtonVariant::Tertiary
                        placement=Placement::BottomEnd
                    >
                        <DropdownMenuItem href="#profil">"Profil"</DropdownMenuItem>
                        <DropdownMenuItem href="#ut">"Logg ut"</DropdownMenuItem>
                    </DropdownMenu>
                }
            }
        />
    }
}
