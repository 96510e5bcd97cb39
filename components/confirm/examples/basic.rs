use felles::prelude::*;
use leptos::{prelude::*, task::spawn_local};

#[component]
fn Attachments() -> impl IntoView {
    let confirm = use_confirm();
    let files = RwSignal::new(vec!["Leiekontrakt.pdf", "Lønnsslipp.pdf", "Faktura.pdf"]);
    let remove = move |file: &'static str| {
        spawn_local(async move {
            let question = ConfirmQuestion::new(format!("Vil du fjerne {file}?"))
                .text("Du må laste det opp på nytt hvis du ombestemmer deg.")
                .confirm_label("Fjern vedlegget")
                .destructive();
            if confirm.ask(question).await {
                files.update(|files| files.retain(|other| *other != file));
            }
        });
    };
    let row = move |file: &'static str| {
        view! {
            <li>
                {file} " "
                <Button variant=ButtonVariant::Tertiary size=Size::Sm on_click=move |_| remove(file)>
                    {format!("Fjern {file}")}
                </Button>
            </li>
        }
    };
    view! {
        <ul>
            <For each=move || files.get() key=|file| *file children=row />
        </ul>
    }
}

pub fn example() -> impl IntoView {
    view! { <Confirm><Attachments /></Confirm> }
}
