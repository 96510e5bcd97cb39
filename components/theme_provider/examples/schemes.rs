use felles::prelude::*;
use leptos::prelude::*;

fn area(scheme: ColorScheme, text: &'static str) -> impl IntoView {
    view! {
        <ThemeProvider color_scheme=scheme padded=true>
            <p>{text}</p>
            <Button variant=ButtonVariant::Secondary>"Vis vedtaket"</Button>
        </ThemeProvider>
    }
}

pub fn example() -> impl IntoView {
    view! {
        {area(ColorScheme::Light, "Lyst, uansett hva brukeren har valgt.")}
        {area(ColorScheme::Dark, "Mørkt.")}
        {area(ColorScheme::Contrast, "Sterkere kontrast.")}
        {area(ColorScheme::Auto, "Som brukeren har valgt på maskinen sin.")}
    }
}
