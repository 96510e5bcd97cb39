use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let colors = [Color::Accent, Color::Neutral, Color::Brand1, Color::Brand2];
    let card = |color, variant| {
        view! {
            <Card color=color variant=variant>
                <CardHeading>"Kommunestyret"</CardHeading>
                <Paragraph>"Neste møte er torsdag 5. mars."</Paragraph>
            </Card>
        }
    };
    view! {
        <Grid min_column=GridColumn::Sm gap=Space::Size5>
            {colors.map(|color| card(color, CardVariant::Tinted)).into_iter().collect_view()}
            {colors.map(|color| card(color, CardVariant::Default)).into_iter().collect_view()}
        </Grid>
    }
}
