use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let card = |variant, title: &'static str| {
        view! {
            <Card variant=variant>
                <CardHeading href="#" icon=|| view! { <Icon icon=icons::BUILDINGS3 /> }>{title}</CardHeading>
                <Paragraph>"Registrer et nytt foretak eller endre det du har."</Paragraph>
            </Card>
        }
    };
    view! {
        <Grid min_column=GridColumn::Sm gap=Space::Size5>
            {card(CardVariant::Default, "I ramme")}
            {card(CardVariant::Tinted, "På farget bunn")}
            {card(CardVariant::Raised, "Løftet")}
        </Grid>
    }
}
