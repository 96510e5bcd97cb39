use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Grid columns=3 min_column=GridColumn::Sm>
            <LinkCard
                title="Barn og familie"
                href="#barn"
                level=HeadingLevel::H3
                align=LinkCardAlign::Center
                icon=|| view! { <Icon icon=icons::STROLLER /> }
            >
                "Barnehage, skole og støtte"
            </LinkCard>
            <LinkCard
                title="Bolig og eiendom"
                href="#bolig"
                level=HeadingLevel::H3
                align=LinkCardAlign::Center
                icon=|| view! { <Icon icon=icons::HOUSE /> }
            >
                "Bygge, kjøpe og leie"
            </LinkCard>
            <LinkCard
                title="Helse og omsorg"
                href="#helse"
                level=HeadingLevel::H3
                align=LinkCardAlign::Center
                icon=|| view! { <Icon icon=icons::STETHOSCOPE /> }
            >
                "Fastlege, legevakt og hjemmehjelp"
            </LinkCard>
        </Grid>
    }
}
