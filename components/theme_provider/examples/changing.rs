use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let scheme = RwSignal::new(ColorScheme::Light);
    let turn = move |_| {
        scheme.update(|scheme| {
            *scheme = if *scheme == ColorScheme::Dark {
                ColorScheme::Light
            } else {
                ColorScheme::Dark
            };
        });
    };
    view! {
        <ThemeProvider color_scheme=scheme padded=true>
            <p>"Alt i området følger med, også det som kommer senere."</p>
            <Button on_click=turn>{move || if scheme.get() == ColorScheme::Dark { "Slå på lyset" } else { "Slå av lyset" }}</Button>
        </ThemeProvider>
    }
}
