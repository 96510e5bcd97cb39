use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let list = |layout| {
        view! {
            <DescriptionList layout=layout>
                <DescriptionListItem term="Åpningstid">"10–15"</DescriptionListItem>
                <DescriptionListItem term="Telefon">"22 00 00 00"</DescriptionListItem>
                <DescriptionListItem term="Adresse">"Storgata 1, 0155 Oslo"</DescriptionListItem>
            </DescriptionList>
        }
    };
    view! {
        <Stack gap=Space::Size10>
            {list(DescriptionListLayout::Beside)}
            {list(DescriptionListLayout::Stacked)}
            {list(DescriptionListLayout::Grid)}
        </Stack>
    }
}
