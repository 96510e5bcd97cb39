use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <DescriptionList heading="Kontroller svarene" intro="Du kan endre dem til du har sendt inn." dividers=true>
            <DescriptionListItem term="Navn">"Ola Nordmann"</DescriptionListItem>
            <DescriptionListItem term="Adresse" action=|| view! { <a href="https://www.norge.no/adresse">{"Endre adresse"}</a> }>
                "Fjordveien 12, 5003 Bergen"
            </DescriptionListItem>
            <DescriptionListItem term="Barn" action=|| view! { <a href="https://www.norge.no/barn">{"Endre barn"}</a> }>
                <BulletList marker=BulletListMarker::None spacing=ListSpacing::Tight>
                    <li>{"Ida Nordmann, 4 år"}</li>
                    <li>{"Jon Nordmann, 2 år"}</li>
                </BulletList>
            </DescriptionListItem>
        </DescriptionList>
    }
}
