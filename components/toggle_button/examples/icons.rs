use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ButtonGroup>
            <ToggleButton icon=icons::STAR icon_pressed=icons::STAR_FILL pressed=true>"Favoritt"</ToggleButton>
            <ToggleButton icon=icons::BELL icon_pressed=icons::BELL_FILL variant=ButtonVariant::Tertiary>
                "Varsle meg"
            </ToggleButton>
            <ToggleButton
                icon=icons::BOOKMARK
                icon_pressed=icons::BOOKMARK_FILL
                variant=ButtonVariant::Tertiary
                hide_label=true
            >
                "Bokmerke"
            </ToggleButton>
        </ButtonGroup>
    }
}
