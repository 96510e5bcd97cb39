use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let items = [("Forsiden", "#forsiden"), ("Bolig", "#bolig"), ("Flytte", "#flytte")];
    view! {
        <Grid columns=2>
            <Breadcrumbs items=items aria_label="Du er her, der det er trangt" />
            <Breadcrumbs items=items collapses=false aria_label="Du er her, hele stien" />
        </Grid>
    }
}
