use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let written = RwSignal::new(0_u32);
    let action = move || {
        view! {
            <Button size=Size::Sm icon=icons::PENCIL on_click=move |_| written.update(|written| *written += 1)>
                "Skriv ny"
            </Button>
        }
    };
    view! {
        <TabsWithAction label="Meldinger" action=action>
            <Tab value="innboks" label="Innboks">
                <p>"Du har ingen uleste meldinger."</p>
            </Tab>
            <Tab value="utkast" label="Utkast">
                <p>{move || format!("Du har {} utkast.", written.get())}</p>
            </Tab>
            <Tab value="sendt" label="Sendt">
                <p>"Du har ikke sendt noe ennå."</p>
            </Tab>
        </TabsWithAction>
    }
}
