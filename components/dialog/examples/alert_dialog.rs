use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let deleted = RwSignal::new(false);
    let footer = || {
        view! {
            <Button color=Color::Danger command="close" command_for="slett" value="slett">"Slett utkastet"</Button>
            <Button variant=ButtonVariant::Secondary command="close" command_for="slett">"Behold det"</Button>
        }
    };
    view! {
        <Button color=Color::Danger variant=ButtonVariant::Secondary command="show-modal" command_for="slett">
            "Slett utkastet"
        </Button>
        <p>{move || if deleted.get() { "Utkastet er slettet." } else { "Du har ett utkast." }}</p>
        <Dialog
            id="slett"
            role=DialogRole::Alertdialog
            close_button=false
            heading="Vil du slette utkastet?"
            on_close=move |close: DialogClose| deleted.set(close.return_value == "slett")
            footer=footer
        >
            <p>"Det kan ikke hentes tilbake."</p>
        </Dialog>
    }
}
