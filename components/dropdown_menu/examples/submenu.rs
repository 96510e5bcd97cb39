use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let sent = RwSignal::new("");
    view! {
        <DropdownMenu label="Dokument">
            <DropdownMenuItem on_select=move |()| sent.set("Dokumentet er åpnet.")>"Åpne"</DropdownMenuItem>
            <DropdownSubmenu label="Send til">
                <DropdownMenuItem on_select=move |()| sent.set("Sendt til innboksen.")>"Innboksen min"</DropdownMenuItem>
                <DropdownMenuItem on_select=move |()| sent.set("Sendt til regnskapsføreren.")>"Regnskapsfører"</DropdownMenuItem>
            </DropdownSubmenu>
            <DropdownMenuItem on_select=move |()| sent.set("Navnet kan endres.")>"Gi nytt navn"</DropdownMenuItem>
        </DropdownMenu>
        <p role="status">{sent}</p>
    }
}
