use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Button variant=ButtonVariant::Secondary command="toggle-popover" command_for="innsyn">
            "Hvem ser dette?"
        </Button>
        <Popover id="innsyn" placement=Placement::BottomStart>
            <p>"Bare du og saksbehandleren din. Arbeidsgiveren din får vite at du har søkt, men ikke hvorfor."</p>
            <p><a href="https://www.datatilsynet.no/">{"Slik tar vi vare på opplysninger"}</a></p>
        </Popover>
    }
}
