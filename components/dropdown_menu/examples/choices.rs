use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let order = RwSignal::new("dato".to_owned());
    let closed_too = RwSignal::new(false);
    view! {
        <DropdownMenu label="Visning" icon=|| view! { <Icon icon=icons::COG /> }>
            <DropdownMenuRadioGroup label="Sorter etter" selected=order>
                <DropdownMenuRadio value="dato">"Dato"</DropdownMenuRadio>
                <DropdownMenuRadio value="navn">"Navn"</DropdownMenuRadio>
                <DropdownMenuRadio value="status">"Status"</DropdownMenuRadio>
            </DropdownMenuRadioGroup>
            <DropdownMenuDivider />
            <DropdownMenuCheckbox checked=closed_too>"Vis avsluttede saker"</DropdownMenuCheckbox>
        </DropdownMenu>
        <p>
            {move || {
                let which = if closed_too.get() { "alle sakene" } else { "åpne saker" };
                format!("Du ser {which}, sortert etter {}.", order.get())
            }}
        </p>
    }
}
