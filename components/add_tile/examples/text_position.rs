use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Grid columns=2 min_column=GridColumn::Sm>
            <AddTile href="#under">"Legg til vedlegg"</AddTile>
            <AddTile href="#over" text_position=AddTileTextPosition::Above>"Legg til vedlegg"</AddTile>
        </Grid>
    }
}
