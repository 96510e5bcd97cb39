use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Grid columns=3 min_column=GridColumn::Xs>
            <AddTile size=Size::Sm href="#s">"Liten"</AddTile>
            <AddTile size=Size::Md href="#m">"Middels"</AddTile>
            <AddTile size=Size::Lg href="#l" color=Color::Brand1>"Stor"</AddTile>
        </Grid>
    }
}
