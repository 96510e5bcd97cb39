use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size6>
            <ImageCard
                title="Tegningen viser hele veien"
                position=ImageCardPosition::End
                fit=ImageFit::Contain
                variant=CardVariant::Tinted
                image=|| view! { <Image src="media/kvittering.svg" alt="" /> }
            >
                <Paragraph>"Du sender inn, vi behandler, og du får svar i innboksen."</Paragraph>
            </ImageCard>
            <ImageCard
                title="Arbeidsgiveravgiftsgrunnlagsberegningskontoret har flyttet"
                share=ImageCardShare::Half
                variant=CardVariant::Raised
                image=|| view! { <Image src="media/rathus.svg" alt="Det nye kontoret ligger i rådhuset ved torget" /> }
            >
                <Paragraph>"Besøksadressen er nå Torget 1, inngang fra baksiden."</Paragraph>
            </ImageCard>
        </Stack>
    }
}
