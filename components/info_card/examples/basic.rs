use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <InfoCard title="Slik regner vi ut støtten" title_level=HeadingLevel::H3>
            <p>"Vi ser på inntekten til husholdningen de siste tolv månedene, og på hvor mange dere er."</p>
            <p>"Du trenger ikke sende inn lønnsslipper. Vi henter tallene fra Skatteetaten."</p>
        </InfoCard>
    }
}
