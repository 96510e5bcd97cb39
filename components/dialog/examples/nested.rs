use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Button command="show-modal" command_for="vedlegg">"Se vedlegget"</Button>
        <Dialog id="vedlegg" heading="Leiekontrakt.pdf">
            <p>"Lastet opp 12. mars."</p>
            <Button variant=ButtonVariant::Secondary command="show-modal" command_for="vilkar">
                "Hvem kan se det?"
            </Button>
            <Dialog id="vilkar" heading="Hvem kan se vedlegget?">
                <p>"Bare saksbehandleren din. Escape lukker dette vinduet først, så det under."</p>
            </Dialog>
        </Dialog>
    }
}
