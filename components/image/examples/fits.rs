use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Grid min_column=GridColumn::Sm gap=Space::Size6 align=GridAlign::Start>
            <Figure caption="Fyller plassen">
                <Image src="media/rathus.svg" alt="Rådhuset" ratio=ImageRatio::Square />
            </Figure>
            <Figure caption="Fyller plassen, det øverste beholdes">
                <Image src="media/rathus.svg" alt="Rådhuset" ratio=ImageRatio::Panorama focus=ImageFocus::Top />
            </Figure>
            <Figure caption="Hele bildet vises">
                <Image src="media/rathus.svg" alt="Rådhuset" ratio=ImageRatio::Square fit=ImageFit::Contain />
            </Figure>
        </Grid>
    }
}
