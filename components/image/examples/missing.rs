use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Grid min_column=GridColumn::Sm gap=Space::Size6 align=GridAlign::Start>
            <Image alt="Kart over kaia i Sandvika" ratio=ImageRatio::Standard radius=BoxRadius::Default />
            <Image
                alt="Portrett av ordføreren"
                ratio=ImageRatio::Standard
                radius=BoxRadius::Default
                fallback=|| "Bildet kommer når kommunestyret er valgt"
            />
            <Image
                alt="Skjermbilde av arbeidsgiveravgiftsgrunnlagsoversikten i den nye tjenesten"
                ratio=ImageRatio::Square
                radius=BoxRadius::Default
            />
        </Grid>
    }
}
