use felles::prelude::*;
use leptos::{prelude::*, task::spawn_local};

#[component]
fn Sending() -> impl IntoView {
    let confirm = use_confirm();
    let result = RwSignal::new("Ikke sendt.");
    let send = move |_| {
        spawn_local(async move {
            let complete =
                confirm.ask(ConfirmQuestion::new("Er alle opplysningene riktige?").confirm_label("Ja, alt er riktig"));
            let sure = confirm.ask(
                ConfirmQuestion::new("Vil du sende til alle 412 mottakerne?")
                    .text("De får beskjed straks.")
                    .confirm_label("Send til alle"),
            );
            result.set(if complete.await & sure.await {
                "Sendt."
            } else {
                "Ikke sendt."
            });
        });
    };
    view! {
        <Button on_click=send>"Send meldingen"</Button>
        <p role="status">{result}</p>
    }
}

pub fn example() -> impl IntoView {
    view! { <Confirm><Sending /></Confirm> }
}
