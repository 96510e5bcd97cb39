use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Textarea
            label="Hva vil du klage på?"
            description="Skriv hva som er galt, og hva du mener er riktig"
            name="complaint"
        />
    }
}
