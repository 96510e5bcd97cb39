use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Tabs label="Skatt">
            <Tab value="person" label="Person">
                <Tabs label="Skatt for personer" heading_level=HeadingLevel::H3>
                    <Tab value="skattekort" label="Skattekort">"Skattekortet ditt er klart."</Tab>
                    <Tab value="skattemelding" label="Skattemelding">"Fristen er 30. april."</Tab>
                </Tabs>
            </Tab>
            <Tab value="virksomhet" label="Virksomhet">"Du har ingen virksomheter."</Tab>
        </Tabs>
    }
}
