use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let color = |color, name| {
        view! {
            <Box
                padding=Space::Size4
                radius=BoxRadius::Default
                border=BoxBorder::Default
                background=BoxBackground::Tinted
                color=color
            >
                {name}
            </Box>
        }
    };
    view! {
        <Grid columns=2 min_column=GridColumn::Sm gap=Space::Size4>
            {color(Color::Neutral, "Nøytral")}
            {color(Color::Brand1, "Støttefarge 1")}
            {color(Color::Brand2, "Støttefarge 2")}
            {color(Color::Success, "Arbeidsgiveravgiftsgrunnlaget er godkjent")}
        </Grid>
    }
}
