use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <DescribedSection heading="Hva er et organisasjonsnummer?" level=HeadingLevel::H3 size=Size::Sm>
            "Ni siffer som viser hvilken virksomhet det gjelder. Det står på brev fra Brønnøysundregistrene."
        </DescribedSection>
    }
}
