use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <TextField label="Beløp" name="belop" />
        <Button variant=ButtonVariant::Secondary command="--show" command_for="hjelp">"Vis hjelp ved siden av"</Button>
        <Dialog id="hjelp" modal=false placement=DialogPlacement::Right heading="Om beløpet">
            <p>"Skriv det du tjente før skatt. Du kan fylle ut feltet mens denne hjelpen står åpen."</p>
        </Dialog>
    }
}
