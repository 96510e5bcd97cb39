use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let done = RwSignal::new("");
    view! {
        <DropdownMenu label="Mer om saken">
            <DropdownMenuItem
                icon=|| view! { <Icon icon=icons::FILES /> }
                on_select=move |()| done.set("Saken er kopiert.")
            >
                "Lag en kopi"
            </DropdownMenuItem>
            <DropdownMenuItem
                icon=|| view! { <Icon icon=icons::PRINTER_SMALL /> }
                keys="Control+P"
                on_select=move |()| done.set("Saken skrives ut.")
            >
                "Skriv ut"
            </DropdownMenuItem>
            <DropdownMenuItem
                icon=|| view! { <Icon icon=icons::ARROW_UNDO /> }
                description="Fristen gikk ut 1. oktober"
                disabled=true
            >
                "Klag på vedtaket"
            </DropdownMenuItem>
            <DropdownMenuDivider />
            <DropdownMenuItem
                icon=|| view! { <Icon icon=icons::TRASH /> }
                color=Color::Danger
                on_select=move |()| done.set("Saken er slettet.")
            >
                "Slett saken"
            </DropdownMenuItem>
        </DropdownMenu>
        <p role="status">{done}</p>
    }
}
