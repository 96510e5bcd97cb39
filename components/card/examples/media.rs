use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Grid min_column=GridColumn::Sm gap=Space::Size5>
            <Card>
                <CardMedia>
                    <Image src="media/fjord.svg" alt="" ratio=ImageRatio::Wide />
                </CardMedia>
                <CardSection>
                    <CardHeading href="#">"Fergeruter i sommer"</CardHeading>
                    <Paragraph>"Flere avganger fra 20. juni."</Paragraph>
                </CardSection>
                <CardFooter>"Oppdatert 2. juni"</CardFooter>
            </Card>
            <Card>
                <CardSection>
                    <CardHeading href="#">"Åpent hus på rådhuset"</CardHeading>
                    <Paragraph>"Møt ordføreren og se det nye biblioteket. Vi serverer kaffe og boller hele dagen."</Paragraph>
                </CardSection>
                <CardFooter>"Lørdag 14. juni"</CardFooter>
                <CardMedia>
                    <Image src="media/rathus.svg" alt="" ratio=ImageRatio::Wide />
                </CardMedia>
            </Card>
        </Grid>
    }
}
