use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Grid min_column=GridColumn::Sm gap=Space::Size6>
            <ImageLink
                variant=ImageLinkVariant::Overlay
                href="#"
                title="Reise med ferge"
                level=HeadingLevel::H3
                image=|| view! { <Image src="media/fjord.svg" alt="" ratio=ImageRatio::Standard /> }
            />
            <ImageLink
                variant=ImageLinkVariant::Overlay
                href="#"
                title="Besøk rådhuset"
                text="Åpningstider og servering"
                level=HeadingLevel::H3
                image=|| view! { <Image src="media/rathus.svg" alt="" ratio=ImageRatio::Standard /> }
            />
        </Grid>
    }
}
