use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <TextField label="Inntekt i fjor" name="inntekt" />
        <Button variant=ButtonVariant::Tertiary command="--show" command_for="inntekt-hjelp">
            "Hvor finner jeg tallet?"
        </Button>
        <Drawer id="inntekt-hjelp" modal=false heading="Her står inntekten din">
            <p>"I skattemeldingen, i post 3.2. Du kan skrive i feltet mens dette står åpent."</p>
        </Drawer>
    }
}
