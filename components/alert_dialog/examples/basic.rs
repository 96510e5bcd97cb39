use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let asking = RwSignal::new(false);
    let result = RwSignal::new("Du har ett utkast.");
    view! {
        <Button
            color=Color::Danger
            variant=ButtonVariant::Secondary
            on_click=move |_| asking.set(true)
            attr:aria-haspopup="dialog"
        >
            "Slett utkastet"
        </Button>
        <p role="status">{result}</p>
        <AlertDialog
            open=asking
            heading="Vil du slette utkastet?"
            confirm_label="Slett utkastet"
            destructive=true
            on_confirm=move |()| result.set("Utkastet er slettet.")
            on_cancel=move |()| result.set("Utkastet er ikke slettet.")
        >
            <p>"Det kan ikke hentes tilbake."</p>
        </AlertDialog>
    }
}
