use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Tabs label="Arbeidsgiver">
            <Tab value="grunnlag" label="Arbeidsgiveravgiftsgrunnlaget">"Beregnet 3. mars."</Tab>
            <Tab value="soner" label="Differensiert arbeidsgiveravgift for virksomheter i tiltakssonen">
                "Virksomheten ligger i sone 1."
            </Tab>
            <Tab value="kort" label="A">"Kort."</Tab>
        </Tabs>
    }
}
