use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ImageCard
            title="Snakk med en veileder"
            image=|| view! { <Image src="media/veileder.svg" alt="" /> }
            phone="22 00 00 00"
            email="veileder@eksempel.no"
        >
            <Paragraph>"Lurer du på hvilken organisasjonsform som passer? Vi svarer på hverdager mellom ni og tre."</Paragraph>
        </ImageCard>
    }
}
