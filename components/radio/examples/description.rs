use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <RadioGroup
            legend="Hvordan vil du bli varslet?"
            description="Du kan ombestemme deg senere."
            name="notice"
            selected="email".to_owned()
        >
            <Radio label="E-post" description="Varselet kommer med en gang." value="email" />
            <Radio label="Brev" description="Brevet er framme innen fem virkedager." value="letter" />
        </RadioGroup>
    }
}
