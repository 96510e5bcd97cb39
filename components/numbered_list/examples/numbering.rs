use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let list = |numbering| {
        view! {
            <NumberedList numbering=numbering spacing=ListSpacing::Tight>
                <li>{"Formål"}</li>
                <li>{"Virkeområde"}</li>
                <li>{"Definisjoner"}</li>
            </NumberedList>
        }
    };
    view! {
        <Grid columns=5 min_column=GridColumn::Xs gap=Space::Size6>
            {ListNumbering::ALL.iter().map(|numbering| list(*numbering)).collect_view()}
        </Grid>
    }
}
