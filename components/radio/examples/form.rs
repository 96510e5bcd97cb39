use felles::prelude::*;
use leptos::prelude::*;

felles::variants! {
    /// How the user travels.
    pub enum Transport {
        #[default]
        Bus = "bus",
        Bicycle = "bicycle",
        Walk = "walk",
    }
}

felles::form! {
    #[derive(Debug)]
    pub struct Travel {
        pub transport: Transport => [missing("Velg hvordan du reiser.")],
    }
}

pub fn example() -> impl IntoView {
    let travel = Travel::form();
    view! {
        <Form form=travel send=async |_: Travel| Ok(FormAnswer::Received)>
            <RadioGroup legend="Hvordan reiser du til jobb?" field=travel.transport>
                <Radio label="Buss eller tog" value=Transport::Bus />
                <Radio label="Sykkel" value=Transport::Bicycle />
                <Radio label="Til fots" value=Transport::Walk />
            </RadioGroup>
            <NavigationButtons kind=NavigationKind::Send />
        </Form>
    }
}
