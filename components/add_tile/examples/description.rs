use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Grid columns=2 min_column=GridColumn::Sm>
            <AddTile description="Du har brukt 2 av 5 plasser" href="#person">"Legg til kontaktperson"</AddTile>
            <AddTile description="Du har nådd grensen på 5" disabled=true>"Legg til kontaktperson"</AddTile>
        </Grid>
    }
}
