use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let list = |variant, color| {
        view! {
            <IconList variant=variant color=color icon=icons::CALENDAR>
                <IconListItem title="1. mars">"Frist for å søke"</IconListItem>
                <IconListItem title="1. mai">"Du får svar"</IconListItem>
            </IconList>
        }
    };
    view! {
        <Grid columns=3 min_column=GridColumn::Sm gap=Space::Size8>
            {list(IconListVariant::Plain, Color::Accent)}
            {list(IconListVariant::Divided, Color::Brand1)}
            {list(IconListVariant::Circle, Color::Brand2)}
        </Grid>
    }
}
