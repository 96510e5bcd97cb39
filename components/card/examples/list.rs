use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let services = [
        ("Barnehage", "Søk om plass, bytt barnehage eller si opp plassen."),
        ("Skole", "Innskriving, skolerute, permisjon og skoleskyss."),
        ("Bygg og eiendom", "Nabovarsel, byggesøknad og ferdigattest."),
        ("Arbeidsgiveravgiftsgrunnlagsberegning", "For deg som har ansatte."),
    ];
    let cards = services.map(|(title, text)| {
        view! {
            <Card element=LayoutElement::Li>
                <CardHeading href="#">{title}</CardHeading>
                <Paragraph>{text}</Paragraph>
            </Card>
        }
    });
    view! {
        <Grid element=LayoutElement::Ul min_column=GridColumn::Sm gap=Space::Size4>
            {cards.into_iter().collect_view()}
        </Grid>
    }
}
