use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Grid columns=2 min_column=GridColumn::Xs>
            <AddTile href="#ny" description="Gjelder fra og med neste termin for alle underenheter">
                "Legg til arbeidsgiveravgiftsgrunnlag"
            </AddTile>
        </Grid>
    }
}
