use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let list = |continues| {
        view! {
            <ConnectedList continues=continues>
                <ConnectedListItem title="Voss" time="09:41" />
                <ConnectedListItem title="Myrdal" time="10:29" />
                <ConnectedListItem title="Finse" time="10:57" />
            </ConnectedList>
        }
    };
    view! {
        <Grid columns=3 min_column=GridColumn::Sm gap=Space::Size8>
            {list(ConnectedListContinues::Start)}
            {list(ConnectedListContinues::End)}
            {list(ConnectedListContinues::Both)}
        </Grid>
    }
}
