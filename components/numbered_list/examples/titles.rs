use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <NumberedList strong=true spacing=ListSpacing::Loose>
            <NumberedListItem title="Søk">"Du søker om byggetillatelse i kommunens skjema."</NumberedListItem>
            <NumberedListItem title="Varsle naboene">
                "Naboene får to uker på seg til å si hva de mener. Legg ved det de svarer."
            </NumberedListItem>
            <NumberedListItem title="Vent på svar">"Kommunen svarer innen tolv uker."</NumberedListItem>
        </NumberedList>
    }
}
