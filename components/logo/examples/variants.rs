use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Grid min_column=GridColumn::Xs gap=Space::Size5>
            <Box background=BoxBackground::Surface padding=Space::Size5 radius=BoxRadius::Default>
                <Logo />
            </Box>
            <Box background=BoxBackground::Tinted padding=Space::Size5 radius=BoxRadius::Default>
                <Logo variant=LogoVariant::Mono />
            </Box>
            <ThemeProvider color_scheme=ColorScheme::Dark>
                <Box background=BoxBackground::Default padding=Space::Size5 radius=BoxRadius::Default>
                    <Logo variant=LogoVariant::Mono />
                </Box>
            </ThemeProvider>
            <Box background=BoxBackground::Surface padding=Space::Size5 radius=BoxRadius::Default>
                <Logo color=Color::Brand1 />
            </Box>
        </Grid>
    }
}
