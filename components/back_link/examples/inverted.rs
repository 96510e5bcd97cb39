use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ThemeProvider color_scheme=ColorScheme::Dark padded=true>
            <BackLink href="#start" inverted=true />
        </ThemeProvider>
    }
}
