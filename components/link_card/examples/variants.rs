use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let card = |variant, title| {
        view! {
            <LinkCard variant=variant title=title href="#kort" level=HeadingLevel::H3>
                "Kort forklart på under to minutter."
            </LinkCard>
        }
    };
    view! {
        <Grid columns=2 min_column=GridColumn::Sm gap=Space::Size5>
            {card(LinkCardVariant::Border, "Med ramme")}
            {card(LinkCardVariant::Shadow, "Med skygge")}
            {card(LinkCardVariant::Tinted, "Med farget flate")}
            {card(LinkCardVariant::Plain, "Uten noe rundt")}
        </Grid>
    }
}
