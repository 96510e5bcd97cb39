use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let lifted = |shadow, name| {
        view! { <Box padding=Space::Size4 radius=BoxRadius::Default shadow=shadow>{name}</Box> }
    };
    view! {
        <Grid min_column=GridColumn::Xs gap=Space::Size6>
            {lifted(BoxShadow::Xs, "Knapt løftet")}
            {lifted(BoxShadow::Md, "Løftet")}
            {lifted(BoxShadow::Xl, "Høyt løftet")}
        </Grid>
    }
}
