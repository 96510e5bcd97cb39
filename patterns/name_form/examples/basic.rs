use felles::prelude::*;
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;

/// A register that takes a moment, and knows two names.
async fn register(name: Text) -> Result<NameAnswer, Problem> {
    TimeoutFuture::new(800).await;
    Ok(match name.to_lowercase().as_str() {
        "nordmann foto" => NameAnswer::Taken,
        "nordmann politi" => NameAnswer::Refused("«Politi» kan ikke være med i navnet. Velg et annet ord.".into()),
        _ => NameAnswer::Free,
    })
}

pub fn example() -> impl IntoView {
    let form = BusinessName::form();
    let chosen = RwSignal::new(None::<String>);
    let go_on = move |()| chosen.set(form.name.value());
    view! {
        <NameForm form=form surname="Nordmann" check=register on_valid=go_on>
            <Paragraph>
                "Merkenavnet kan være et annet enn foretaksnavnet. Prøv «Nordmann Foto», «Nordmann Politi» og «Foto»."
            </Paragraph>
        </NameForm>
        <p>{move || chosen.get().map(|name| format!("Du har valgt «{name}»."))}</p>
    }
}
