use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size3 align=StackAlign::Start>
            <Link href="#kalender" show_visited=true underline=LinkUnderline::Hover>"Skoleruta for 2026–2027"</Link>
            <Link href="#sfo" show_visited=true underline=LinkUnderline::Hover>"Slik søker du plass på SFO"</Link>
            <Link href="#skyss" show_visited=true underline=LinkUnderline::Hover>"Når barnet har krav på skoleskyss"</Link>
        </Stack>
    }
}
