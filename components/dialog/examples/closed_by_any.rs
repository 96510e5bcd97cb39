use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Button variant=ButtonVariant::Secondary command="show-modal" command_for="kvittering">
            "Vis kvitteringen"
        </Button>
        <Dialog id="kvittering" heading="Kvittering" closed_by=DialogClosedBy::Any>
            <p>"Vi mottok søknaden 4. mai klokka 10.32. Et trykk utenfor vinduet lukker det også."</p>
        </Dialog>
    }
}
