use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let cards = [
        (
            "enk-number",
            "Pettersen Foto",
            "Organisasjonsnummeret kommer fra Enhetsregisteret.",
        ),
        ("enk-switch", "Du ser: Pettersen Foto", "Bytt til deg selv."),
        ("enk-access", "Profil og tilganger", "Ingen andre har tilgang."),
        ("enk-vat", "Merverdiavgift", "Ikke registrert."),
        ("enk-employees", "Ansatte", "Ingen ennå."),
        ("enk-tax", "Forskuddsskatt", "Første termin er 15. mars."),
    ];
    let cards = cards.map(|(id, title, text)| {
        view! {
            <Card id=id>
                <CardHeading level=HeadingLevel::H3>{title}</CardHeading>
                {text}
            </Card>
        }
    });
    view! {
        <Stack gap=Space::Size6>
            <Onboarding steps=new_enk_tour() level=HeadingLevel::H3 />
            {cards.into_iter().collect_view()}
        </Stack>
    }
}
