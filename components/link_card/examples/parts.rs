use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Grid columns=2 min_column=GridColumn::Sm>
            <LinkCard
                title="Endring i foretak"
                href="#endring"
                level=HeadingLevel::H3
                overline="Brønnøysundregistrene"
                code="BR-1010"
                icon=|| view! { <Icon icon=icons::BRIEFCASE /> }
                footer=|| "Tar omtrent 15 minutter"
            >
                "Meld fra om ny adresse, nytt styre eller nytt navn."
            </LinkCard>
            <LinkCard
                title="Skattemelding for 2025"
                href="#skatt"
                level=HeadingLevel::H3
                overline="Skatteetaten"
                icon=|| view! { <Icon icon=icons::FILE_TEXT /> }
                tag=|| view! { <strong>{"Frist 30. april"}</strong> }
                footer=|| "Opplysningene er fylt ut for deg"
            >
                "Se over tallene, og lever når alt stemmer."
            </LinkCard>
        </Grid>
    }
}
