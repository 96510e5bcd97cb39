use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Tabs label="Innstillinger" orientation=Orientation::Vertical>
            <Tab value="profil" label="Profil">
                <p>"Navn og adresse kommer fra Folkeregisteret."</p>
            </Tab>
            <Tab value="varsling" label="Varsling">
                <p>"Du får varsel på e-post og SMS."</p>
            </Tab>
            <Tab value="fullmakter" label="Fullmakter">
                <p>"Ingen har fullmakt til å handle for deg."</p>
            </Tab>
        </Tabs>
    }
}
