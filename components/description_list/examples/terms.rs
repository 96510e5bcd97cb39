use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <DescriptionList layout=DescriptionListLayout::Stacked size=Size::Sm>
            <DescriptionListItem term="Grunnbeløp">
                "Et beløp som mange ytelser regnes ut fra. Det reguleres 1. mai hvert år."
            </DescriptionListItem>
            <DescriptionListItem term="Opptjening">"Den tiden som teller når en ytelse skal regnes ut."</DescriptionListItem>
        </DescriptionList>
    }
}
