use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ThemeProvider color_scheme=ColorScheme::Dark padded=true>
            <Breadcrumbs
                items=[("Forsiden", "#forsiden"), ("Kultur", "#kultur"), ("Tilskudd", "#tilskudd")]
                inverted=true
                aria_label="Du er her, på farget bunn"
            />
        </ThemeProvider>
    }
}
