use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ThemeProvider language=Language::En>
            <Link href="https://www.norge.no/en" new_tab=true>"Guide to public services"</Link>
        </ThemeProvider>
        <ThemeProvider language=Language::Nn>
            <Link href="/rettleiing.pdf" download="" file_size=1_700_000_u64>"Rettleiing til skjemaet"</Link>
        </ThemeProvider>
    }
}
