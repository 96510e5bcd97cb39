use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let house = || {
        view! {
            <svg viewBox={"0 0 100 100"} fill="currentColor">
                <path d={"M18 54 50 26 82 54V62H76V100H58V72H42V100H24V62H18Z"}></path>
            </svg>
        }
    };
    view! {
        <Stack>
            <GuidePanel color=Color::Brand2>"Har du spørsmål, kan du ringe oss mellom klokka 9 og 15."</GuidePanel>
            <GuidePanel color=Color::Brand1 illustration=house>"Du kan bruke en egen illustrasjon."</GuidePanel>
        </Stack>
    }
}
