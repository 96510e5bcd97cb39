use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ThemeProvider color=Color::Brand1>
            <Button>"Bestill time"</Button>
            " "
            <Button variant=ButtonVariant::Secondary>"Se ledige timer"</Button>
        </ThemeProvider>
        <ThemeProvider color=Color::Danger>
            <Button>"Slett alt"</Button>
            " "
            <Button variant=ButtonVariant::Secondary color=Color::Neutral>"Behold"</Button>
        </ThemeProvider>
    }
}
