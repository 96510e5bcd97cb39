use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Heading level=HeadingLevel::H2 size=HeadingSize::Sm>"Slik behandler vi klagen"</Heading>
        <CircleList>
            <CircleListItem title="Vi ser på saken på nytt" level=HeadingLevel::H3>
                <p>{"Den som fattet vedtaket, vurderer det en gang til, med det du har skrevet."}</p>
                <p>{"Får du medhold her, får du et nytt vedtak."}</p>
            </CircleListItem>
            <CircleListItem title="Klageinstansen avgjør" level=HeadingLevel::H3>
                <p>{"Holder vi fast på vedtaket, sender vi saken videre. Du får kopi av brevet."}</p>
            </CircleListItem>
        </CircleList>
    }
}
