use felles::prelude::*;
use leptos::prelude::*;

fn area(size: Size, text: &'static str) -> impl IntoView {
    view! {
        <ThemeProvider size=size>
            <Alert title=text>"Tekst, knapper og mellomrom følger med."</Alert>
        </ThemeProvider>
    }
}

pub fn example() -> impl IntoView {
    view! { {area(Size::Sm, "Liten")} {area(Size::Md, "Middels")} {area(Size::Lg, "Stor")} }
}
