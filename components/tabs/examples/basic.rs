use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Tabs label="Saken din">
            <Tab value="oversikt" label="Oversikt">
                <p>"Vi har fått søknaden din, og svarer innen 12. mai."</p>
            </Tab>
            <Tab value="dokumenter" label="Dokumenter">
                <p>"Søknad om foreldrepenger, sendt 3. mars."</p>
                <p>
                    <a href="https://www.nav.no/">{"Om foreldrepenger"}</a>
                </p>
            </Tab>
            <Tab value="meldinger" label="Meldinger">
                <p>"Du har ingen uleste meldinger."</p>
            </Tab>
        </Tabs>
    }
}
