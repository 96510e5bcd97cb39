use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <RadioGroup legend="Velg næringskode" description="Velg den som ligner mest." name="industry">
            <RadioCard
                title="47.910 Netthandel"
                excerpt="Detaljhandel over internett eller ved postordre. Omfatter salg av alle slags varer til forbruker, der bestillingen kommer på nett, telefon eller i brev, og varen blir sendt. Omfatter ikke salg av motorvogner og salg fra butikk som også har nettside."
                value="47.910"
            />
            <RadioCard
                title="62.010 Programmering"
                excerpt="Utvikling, tilpassing, testing og vedlikehold av programvare."
                value="62.010"
            />
            <RadioCard title="74.200 Fotografering" excerpt="Fotografering for privatpersoner og næringsliv." value="74.200" />
        </RadioGroup>
    }
}
