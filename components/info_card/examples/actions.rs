use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <InfoCard
            title="Vil du ha hjelp til å fylle ut?"
            title_level=HeadingLevel::H3
            icon=|| view! { <Icon icon=icons::PERSON_HEADSET /> }
            actions=|| view! { <Button variant=ButtonVariant::Secondary href="#time">"Bestill en time"</Button> }
        >
            "Veilederne på innbyggertorget kan sitte sammen med deg og søke."
        </InfoCard>
    }
}
