use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Grid min_column=GridColumn::Sm gap=Space::Size5>
            <Card>
                <CardHeading href="#" overline="Skatteetaten">"Skattemelding for næringsdrivende"</CardHeading>
                <Paragraph>"Lever skattemeldingen for enkeltpersonforetak."</Paragraph>
                <CardFooter>"Frist 31. mai"</CardFooter>
            </Card>
            <Card>
                <CardHeading href="#" overline="NAV">"Sykemelding"</CardHeading>
                <Paragraph>
                    "Se sykemeldinger for dine ansatte, og send inntektsmelding. Du kan også lese om "
                    <a href="#">{"hvem som har krav på sykepenger"}</a> "."
                </Paragraph>
                <CardFooter>"3 nye"</CardFooter>
            </Card>
        </Grid>
    }
}
