use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <DocumentList label="Vedlegg" documents=Vec::new() empty="Saken har ingen vedlegg ennå." /> }
}
