use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let background = |background, name| {
        view! {
            <Box padding=Space::Size4 radius=BoxRadius::Default border=BoxBorder::Subtle background=background>
                {name}
            </Box>
        }
    };
    view! {
        <Grid columns=2 min_column=GridColumn::Sm gap=Space::Size4>
            {background(BoxBackground::Default, "Som siden")}
            {background(BoxBackground::BackgroundTinted, "Siden med et hint av farge")}
            {background(BoxBackground::Surface, "Flate")}
            {background(BoxBackground::Tinted, "Farget flate")}
        </Grid>
    }
}
