use felles::prelude::*;
use leptos::prelude::*;

fn tool(name: &'static str, icon: icondata_core::Icon) -> impl IntoView {
    view! {
        <Tooltip text=name>
            <Button
                variant=ButtonVariant::Tertiary
                aria_label=name
                icon=move || view! { <Icon icon=icon /> }
            >
                {None::<&str>}
            </Button>
        </Tooltip>
    }
}

pub fn example() -> impl IntoView {
    view! {
        <Stack direction=StackDirection::Horizontal gap=Space::Size1>
            {tool("Skriv ut", icons::PRINTER_SMALL)}
            {tool("Last ned som PDF", icons::DOWNLOAD)}
            {tool("Kopier saksnummeret", icons::FILES)}
        </Stack>
    }
}
