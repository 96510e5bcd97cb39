use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Grid min_column=GridColumn::Sm gap=Space::Size6>
            <ImageLink
                href="#"
                title="Reise med ferge"
                text="Ruter, priser og rabattkort"
                image=|| view! { <Image src="media/fjord.svg" alt="" ratio=ImageRatio::Wide /> }
            />
            <ImageLink
                href="#"
                title="Besøk rådhuset"
                text="Åpningstider, møterom og servering"
                image=|| view! { <Image src="media/rathus.svg" alt="" ratio=ImageRatio::Wide /> }
            />
        </Grid>
    }
}
