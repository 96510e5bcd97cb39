use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size5>
            <Stack direction=StackDirection::Horizontal gap=Space::Size6>
                <Link href="#arkiv" variant=LinkVariant::Standalone color=Color::Neutral>"Eldre saker"</Link>
                <Link href="#slett" variant=LinkVariant::Standalone color=Color::Danger>"Slett søknaden"</Link>
            </Stack>
            <ThemeProvider color_scheme=ColorScheme::Dark padded=true>
                <Stack direction=StackDirection::Horizontal gap=Space::Size6>
                    <Link href="#personvern" inverted=true>"Personvern"</Link>
                    <Link href="#tilgjengelighet" inverted=true>"Tilgjengelighetserklæring"</Link>
                </Stack>
            </ThemeProvider>
        </Stack>
    }
}
