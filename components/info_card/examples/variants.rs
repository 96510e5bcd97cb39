use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack>
            <InfoCard title="Tittelen står på fargen" title_level=HeadingLevel::H3>"Teksten står på hvitt."</InfoCard>
            <InfoCard variant=InfoCardVariant::Tinted title="Alt står på fargen" title_level=HeadingLevel::H3>
                "Passer for noe kort."
            </InfoCard>
            <InfoCard variant=InfoCardVariant::Plain title="Bare en ramme" title_level=HeadingLevel::H3>
                "Når det er mye farge rundt."
            </InfoCard>
            <InfoCard variant=InfoCardVariant::Tinted>"Uten tittel står ikonet ved siden av teksten."</InfoCard>
        </Stack>
    }
}
