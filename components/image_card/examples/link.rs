use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Grid min_column=GridColumn::Md gap=Space::Size6>
            <ImageCard title="Fergeruter i sommer" href="#" image=|| view! { <Image src="media/fjord.svg" alt="" /> }>
                <Paragraph>"Flere avganger fra 20. juni. Se rutene og hva det koster."</Paragraph>
            </ImageCard>
            <ImageCard title="Åpent hus på rådhuset" href="#" image=|| view! { <Image src="media/rathus.svg" alt="" /> }>
                <Paragraph>"Møt ordføreren lørdag 14. juni."</Paragraph>
            </ImageCard>
        </Grid>
    }
}
