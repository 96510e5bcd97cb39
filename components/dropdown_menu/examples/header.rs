use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <DropdownMenu
            label="Min side"
            icon=|| view! { <Icon icon=icons::PERSON /> }
            icon_only=true
            arrow=true
            header=|| view! { <Identity name="Kari Nordmann" description="Daglig leder i Fjordbakeriet AS" /> }
        >
            <DropdownMenuGroup label="Deg selv">
                <DropdownMenuItem href="#profil">"Profilen din"</DropdownMenuItem>
                <DropdownMenuItem href="#varsler">"Varsler"</DropdownMenuItem>
            </DropdownMenuGroup>
            <DropdownMenuGroup label="Virksomheten">
                <DropdownMenuItem href="#roller">"Roller og rettigheter"</DropdownMenuItem>
            </DropdownMenuGroup>
            <DropdownMenuDivider />
            <DropdownMenuItem href="#ut" icon=|| view! { <Icon icon=icons::LEAVE /> }>"Logg ut"</DropdownMenuItem>
        </DropdownMenu>
    }
}
