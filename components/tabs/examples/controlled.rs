use felles::prelude::*;
use leptos::prelude::*;

felles::variants! {
    enum Step {
        #[default]
        Details = "opplysninger",
        Attachments = "vedlegg",
        Summary = "oppsummering",
    }
}

pub fn example() -> impl IntoView {
    let step = RwSignal::new(Step::Details);
    let confirmed = RwSignal::new(false);
    // The summary waits until the details are confirmed.
    let choose = Callback::new(move |wanted: Step| {
        if wanted != Step::Summary || confirmed.get_untracked() {
            step.set(wanted);
        }
    });
    view! {
        <Tabs label="Søknad" selected=(step.into(), choose)>
            <Tab value=Step::Details label="Opplysninger">
                <Button
                    variant=ButtonVariant::Secondary
                    on_click=move |_| {
                        confirmed.set(true);
                        step.set(Step::Summary);
                    }
                >
                    "Opplysningene stemmer"
                </Button>
            </Tab>
            <Tab value=Step::Attachments label="Vedlegg">"Ingen vedlegg."</Tab>
            <Tab value=Step::Summary label="Oppsummering">"Alt er klart til å sendes."</Tab>
        </Tabs>
        <p>"Valgt: " {move || step.get().name()}</p>
    }
}
