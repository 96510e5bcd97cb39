use felles::prelude::*;
use leptos::prelude::*;

// Siden du ser på, har alt et `<main>`. Derfor `landmarks=false` her; på en side for seg selv lar du det være.
pub fn example() -> impl IntoView {
    view! {
        <Page
            landmarks=false
            height=PageHeight::Content
            background=PageBackground::Tinted
            skip_link_label="Hopp forbi innholdsfortegnelsen"
            aside_position=PageAsidePosition::Start
            aside=|| {
                view! {
                    <Stack element=LayoutElement::Ul gap=Space::Size2>
                        <li><a href="https://www.skatteetaten.no/">{"Satser"}</a></li>
                        <li><a href="https://www.skatteetaten.no/">{"Arbeidsgiveravgiftsgrunnlaget"}</a></li>
                        <li><a href="https://www.skatteetaten.no/">{"Frister"}</a></li>
                    </Stack>
                }
            }
        >
            <Stack>
                <h3>{"Arbeidsgiveravgift"}</h3>
                <p>{"Avgiften regnes ut av lønn og andre ytelser, for hver underenhet for seg."}</p>
            </Stack>
        </Page>
    }
}
