use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <UserButton name="Kari Nordmann" represents="Fjordbakeriet AS" placement=Placement::BottomStart>
            <DropdownMenuItem href="#profil" icon=|| view! { <Icon icon=icons::PERSON /> }>"Profilen din"</DropdownMenuItem>
            <DropdownMenuItem href="#bytt" icon=|| view! { <Icon icon=icons::BUILDINGS2 /> }>"Bytt virksomhet"</DropdownMenuItem>
            <DropdownMenuDivider />
            <DropdownMenuItem href="#ut" icon=|| view! { <Icon icon=icons::LEAVE /> }>"Logg ut"</DropdownMenuItem>
        </UserButton>
    }
}
