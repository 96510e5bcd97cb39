use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ThemeProvider color_scheme=ColorScheme::Dark padded=true>
            <ButtonGroup>
                <Button>"Logg inn"</Button>
                <Button variant=ButtonVariant::Secondary>"Bytt virksomhet"</Button>
                <Button variant=ButtonVariant::Tertiary>"Hjelp"</Button>
            </ButtonGroup>
        </ThemeProvider>
    }
}
