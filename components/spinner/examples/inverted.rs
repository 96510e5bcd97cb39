use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ThemeProvider color_scheme=ColorScheme::Dark>
            <Box padding=Space::Size6 background=BoxBackground::Tinted>
                <Spinner inverted=true label="Logger deg inn" label_position=SpinnerLabelPosition::End />
            </Box>
        </ThemeProvider>
    }
}
