use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <GuidePanel>
            <Heading level=HeadingLevel::H3 size=HeadingSize::Xs spacing=true>"Arbeidsgiveravgiftsgrunnlagsberegningen"</Heading>
            <p>"Når du skal beregne grunnlaget for arbeidsgiveravgift, trenger du:"</p>
            <ul>
                <li>{"lønnen til alle ansatte i perioden"}</li>
                <li>{"hvilken kommune arbeidet er gjort i"}</li>
                <li>{"tilskudd og refusjoner dere har fått"}</li>
            </ul>
            <p>"Vi henter det vi kan fra a-meldingen. Du ser over tallene og retter det som er feil."</p>
        </GuidePanel>
    }
}
