use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack align=StackAlign::Start>
            <p>"Du kan ikke bytte virksomhet mens skjemaet er åpent."</p>
            <UserButton name="Kari Nordmann" represents="Fjordbakeriet AS" disabled=true>
                <DropdownMenuItem href="#annen">"Bytt virksomhet"</DropdownMenuItem>
            </UserButton>
        </Stack>
    }
}
