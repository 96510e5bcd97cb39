use felles::prelude::*;
use leptos::prelude::*;

fn area(theme: ThemeName, text: &'static str) -> impl IntoView {
    view! {
        <ThemeProvider theme=theme padded=true>
            <p>{text}</p>
            <Button>"Send inn"</Button>
        </ThemeProvider>
    }
}

pub fn example() -> impl IntoView {
    view! {
        {area(ThemeName::Fjord, "Fjord: klar og rolig.")}
        {area(ThemeName::Granitt, "Granitt: kantete og varm.")}
        {area(ThemeName::Sommer, "Sommer: rund og grønn.")}
    }
}
