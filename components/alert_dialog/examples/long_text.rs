use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Button variant=ButtonVariant::Secondary command="show-modal" command_for="trekk">"Trekk meldingen"</Button>
        <AlertDialog
            id="trekk"
            heading="Vil du trekke meldingen om arbeidsgiveravgiftsgrunnlaget for alle terminene i år?"
            confirm_label="Trekk meldingen for alle terminene"
            cancel_label="La meldingen stå som den er"
            destructive=true
        >
            <p>"Da regner vi med at virksomheten ikke har hatt ansatte. Det kan gi tvangsmulkt."</p>
        </AlertDialog>
    }
}
