use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let tile = |variant| {
        view! { <TileButton variant=variant href="#hjelp" icon=|| view! { <Icon icon=icons::LIFEBUOY /> }>"Få hjelp"</TileButton> }
    };
    view! {
        <Stack direction=StackDirection::Horizontal gap=Space::Size5>
            {tile(TileButtonVariant::Shadow)}
            {tile(TileButtonVariant::Border)}
            <ThemeProvider color_scheme=ColorScheme::Dark padded=true>
                {tile(TileButtonVariant::Transparent)}
            </ThemeProvider>
        </Stack>
    }
}
