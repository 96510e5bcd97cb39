use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ThemeProvider color=Color::Brand1>
            <Button>"Bestill time"</Button>
        </ThemeProvider>
        <ThemeProvider color=Color::Danger>
            <Button variant=ButtonVariant::Secondary>"Slett søknaden"</Button>
        </ThemeProvider>
    }
}
