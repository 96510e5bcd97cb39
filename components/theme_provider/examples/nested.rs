use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ThemeProvider color_scheme=ColorScheme::Dark padded=true>
            <p>"Ytterst er det mørkt."</p>
            <ThemeProvider color_scheme=ColorScheme::Light theme=ThemeName::Sommer padded=true>
                <p>"Her er det lyst, i et annet tema."</p>
                <ThemeProvider color_scheme=ColorScheme::Contrast padded=true>
                    <p>"Innerst er kontrasten sterkere, i det samme temaet."</p>
                    <Button>"Gå videre"</Button>
                </ThemeProvider>
            </ThemeProvider>
        </ThemeProvider>
    }
}
