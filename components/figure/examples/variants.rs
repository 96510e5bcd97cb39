use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let figure = |variant, caption| {
        view! {
            <Figure variant=variant caption=caption credit="Kilde: Kystverket">
                <Image
                    src="media/diagram.svg"
                    alt="Antall reisende øker fra 40 000 i januar til 95 000 i juli"
                    width=640
                    height=320
                    full=true
                />
            </Figure>
        }
    };
    view! {
        <Grid min_column=GridColumn::Sm gap=Space::Size6 align=GridAlign::Start>
            {figure(FigureVariant::Plain, "Reisende med ferge, uten ramme")}
            {figure(FigureVariant::Framed, "Reisende med ferge, i ramme")}
            {figure(FigureVariant::Tinted, "Reisende med ferge, på bunn")}
        </Grid>
    }
}
