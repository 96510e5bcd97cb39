use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <DropdownMenu label="Språk" kind=DropdownMenuKind::List icon=|| view! { <Icon icon=icons::GLOBE /> }>
            <DropdownMenuItem href="#nb" lang="nb" current=true>"Bokmål"</DropdownMenuItem>
            <DropdownMenuItem href="#nn" lang="nn">"Nynorsk"</DropdownMenuItem>
            <DropdownMenuItem href="#se" lang="se">"Davvisámegiella"</DropdownMenuItem>
            <DropdownMenuItem href="#en" lang="en" description="Not all pages are in English">"English"</DropdownMenuItem>
        </DropdownMenu>
    }
}
