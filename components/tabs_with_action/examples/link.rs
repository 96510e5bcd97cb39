use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <TabsWithAction
            label="Fakturaer"
            activation=TabActivation::Automatic
            action=|| view! { <Link href="#alle.csv" download="" variant=LinkVariant::Standalone>"Alle"</Link> }
        >
            <Tab value="ubetalt" label="Ubetalte">"Ingen ubetalte fakturaer."</Tab>
            <Tab value="betalt" label="Betalte">"Faktura 311, betalt 4. mai."</Tab>
        </TabsWithAction>
    }
}
