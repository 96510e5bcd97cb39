use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let pictures = [
        (ImageRatio::Square, "Kvadrat"),
        (ImageRatio::Standard, "4:3"),
        (ImageRatio::Wide, "16:9"),
        (ImageRatio::Panorama, "21:9"),
    ];
    let figures = pictures.map(|(ratio, caption)| {
        view! {
            <Figure caption=caption>
                <Image src="media/fjord.svg" alt="Ferge på fjorden" ratio=ratio radius=BoxRadius::Default />
            </Figure>
        }
    });
    view! {
        <Grid min_column=GridColumn::Sm gap=Space::Size6 align=GridAlign::Start>
            {figures.into_iter().collect_view()}
        </Grid>
    }
}
