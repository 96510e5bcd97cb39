use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack align=StackAlign::Start>
            <p>{"Søknaden er sendt. Referansenummeret er 2026/1042."}</p>
            <ShowHide print=ShowHidePrint::Never>
                <Button variant=ButtonVariant::Secondary>"Skriv ut kvitteringen"</Button>
            </ShowHide>
            <ShowHide print=ShowHidePrint::Only>
                <p>{"Ta vare på arket. Du trenger referansenummeret når du ringer oss."}</p>
            </ShowHide>
        </Stack>
    }
}
