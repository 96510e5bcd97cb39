use felles::prelude::*;
use leptos::prelude::*;

felles::variants! {
    pub enum Page {
        #[default]
        Who = "who",
        Why = "why",
        Failed = "failed",
        Done = "done",
    }
}

felles::form! {
    pub struct Access {
        pub name: String => [missing("Skriv hvem som skal få tilgang.")],
        pub why: String => [missing("Skriv hvorfor.")],
    }
}

pub fn example() -> impl IntoView {
    let access = Access::form();
    let (open, page) = (RwSignal::new(false), RwSignal::new(Page::Who));
    let send = move |()| {
        let failed = access.why.raw().contains("feil");
        page.set(if failed { Page::Failed } else { Page::Done });
    };
    let pages = vec![
        DialogPage::new(Page::Who, "Hvem skal få tilgang?", move || {
            view! {
                <Form form=access part="name" id="hvem" on_valid=move |()| page.set(Page::Why)>
                    <TextField label="Navn" field=access.name />
                </Form>
            }
        })
        .dirty(move || access.is_dirty())
        .footer(|| view! { <Button r#type=ButtonType::Submit form="hvem">"Neste"</Button> }),
        DialogPage::new(Page::Why, "Hvorfor?", move || {
            view! {
                <Form form=access part="why" id="hvorfor" on_valid=send>
                    <Textarea label="Begrunnelse" description="Skriv «feil» for å se hva som skjer når det går galt." field=access.why />
                </Form>
            }
        })
        .dirty(move || access.is_dirty())
        .footer(|| view! { <Button r#type=ButtonType::Submit form="hvorfor">"Gi tilgang"</Button> }),
        DialogPage::new(Page::Failed, "Tilgangen ble ikke gitt", || "Registeret svarer ikke. Gå tilbake og prøv igjen.").error(),
        DialogPage::new(Page::Done, move || format!("{} har fått tilgang", access.name.raw()), || "Du kan ta den tilbake når du vil.").success(),
    ];
    view! {
        <Button on_click=move |_| open.set(true) attr:aria-haspopup="dialog">"Gi noen tilgang"</Button>
        <DialogFlow pages=pages page=page open=open on_close=move |_| access.reset() />
    }
}
