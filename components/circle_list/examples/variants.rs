use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let list = |variant, color| {
        view! {
            <CircleList variant=variant color=color>
                <CircleListItem title="Søk">"Frist 1. mars."</CircleListItem>
                <CircleListItem title="Få svar">"Senest 1. mai."</CircleListItem>
            </CircleList>
        }
    };
    view! {
        <Grid columns=3 min_column=GridColumn::Sm gap=Space::Size8>
            {list(CircleListVariant::Tinted, Color::Accent)}
            {list(CircleListVariant::Filled, Color::Brand1)}
            {list(CircleListVariant::Outlined, Color::Brand2)}
        </Grid>
    }
}
