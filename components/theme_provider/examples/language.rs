use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ThemeProvider language=Language::En>
            <TextField label="First name" required=Requirement::Optional />
        </ThemeProvider>
        <ThemeProvider language=Language::Nn>
            <TextField label="Førenamn" required=Requirement::Optional />
        </ThemeProvider>
    }
}
