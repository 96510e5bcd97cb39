use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <TabsWithAction
            label="Arbeidsgiver"
            action=|| view! { <Button size=Size::Sm variant=ButtonVariant::Secondary>"Last ned grunnlaget"</Button> }
        >
            <Tab value="grunnlaget" label="Arbeidsgiveravgiftsgrunnlaget">"Beregnet 3. mars."</Tab>
            <Tab value="tiltakssonen" label="Differensiert arbeidsgiveravgift i tiltakssonen">"Sone 1."</Tab>
        </TabsWithAction>
    }
}
