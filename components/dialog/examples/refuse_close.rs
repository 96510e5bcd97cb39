use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let note = RwSignal::new(String::new());
    let open = RwSignal::new(false);
    let asking = RwSignal::new(false);
    let close_if_empty = move |_| {
        let is_empty = note.with_untracked(String::is_empty);
        asking.set(!is_empty);
        is_empty
    };
    let discard = move |_| {
        note.set(String::new());
        asking.set(false);
        open.set(false);
    };
    let answers = move || {
        view! {
            <Button color=Color::Danger on_click=discard>"Forkast notatet"</Button>
            <Button variant=ButtonVariant::Secondary command="close" command_for="forkast">"Skriv videre"</Button>
        }
    };
    view! {
        <Button command="show-modal" command_for="notat">"Skriv et notat"</Button>
        <Dialog id="notat" open=open before_close=close_if_empty heading="Notat">
            <Textarea label="Skriv noe, og prøv å lukke" value=note />
        </Dialog>
        <Dialog
            id="forkast"
            open=asking
            role=DialogRole::Alertdialog
            close_button=false
            heading="Vil du forkaste notatet?"
            footer=answers
        >
            <p>"Det du har skrevet, er ikke lagret."</p>
        </Dialog>
    }
}
