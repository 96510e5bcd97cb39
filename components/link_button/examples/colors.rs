use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size5>
            <Stack direction=StackDirection::Horizontal gap=Space::Size3>
                <LinkButton href="#fullfor" color=Color::Success>"Fullfør registreringen"</LinkButton>
                <LinkButton href="#slett" color=Color::Danger variant=ButtonVariant::Secondary>"Slett profilen"</LinkButton>
            </Stack>
            <ThemeProvider color_scheme=ColorScheme::Dark padded=true>
                <LinkButton href="#mer" inverted=true>"Les om ordningen"</LinkButton>
            </ThemeProvider>
        </Stack>
    }
}
