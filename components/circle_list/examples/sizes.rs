use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let list = |size| {
        view! {
            <CircleList size=size>
                <CircleListItem>"Ring 113 først."</CircleListItem>
                <CircleListItem>"Start livreddende førstehjelp."</CircleListItem>
            </CircleList>
        }
    };
    view! {
        <Grid columns=3 min_column=GridColumn::Sm gap=Space::Size8>
            {Size::ALL.iter().map(|size| list(*size)).collect_view()}
        </Grid>
    }
}
