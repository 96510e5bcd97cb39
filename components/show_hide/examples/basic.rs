use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack>
            <ShowHide below=Breakpoint::Md>
                <Button variant=ButtonVariant::Secondary>"Meny"</Button>
            </ShowHide>
            <ShowHide above=Breakpoint::Md>
                <Stack element=LayoutElement::Ul direction=StackDirection::Horizontal gap=Space::Size6>
                    <li><a href="https://www.altinn.no/">{"Innboks"}</a></li>
                    <li><a href="https://www.altinn.no/">{"Alle skjemaer"}</a></li>
                    <li><a href="https://www.skatteetaten.no/">{"Arbeidsgiveravgiftsgrunnlaget"}</a></li>
                </Stack>
            </ShowHide>
        </Stack>
    }
}
