use felles::prelude::*;
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;

felles::form! {
    pub struct Company {
        pub name: String => [missing("Skriv hva foretaket skal hete.")],
    }
}

/// A register that takes a moment, knows one name, and is sometimes closed.
async fn is_free(name: String) -> Result<Option<Problem>, Problem> {
    TimeoutFuture::new(800).await;
    match name.trim().to_lowercase().as_str() {
        "nordmann foto" => Ok(Some("«Nordmann Foto» finnes fra før. Velg et annet navn.".into())),
        "stengt" => Err("Registeret svarer ikke nå. Vi sjekker navnet når du sender.".into()),
        _ => Ok(None),
    }
}

pub fn example() -> impl IntoView {
    let company = Company::form();
    company.name.check_with(is_free);
    view! {
        <Form form=company send=async |_: Company| Ok(FormAnswer::Received)>
            <TextField label="Foretaksnavn" field=company.name description="Prøv «Nordmann Foto», og «stengt»" />
            <NavigationButtons />
        </Form>
    }
}
