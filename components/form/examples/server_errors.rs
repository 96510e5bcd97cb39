use felles::prelude::*;
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;

felles::form! {
    pub struct Login {
        pub username: String => [missing("Velg et brukernavn."), check(long_enough)],
        pub email: Email,
    }
}

fn long_enough(username: &String) -> Result<(), Problem> {
    if username.trim().chars().count() < 3 {
        return Err("Brukernavnet må ha minst 3 tegn.".into());
    }
    Ok(())
}

/// A server that finds what the page cannot know, and is down the first time.
async fn send(login: Login, attempt: u32) -> Result<FormAnswer, Problem> {
    TimeoutFuture::new(1_200).await;
    if attempt == 1 {
        return Err("Tjenesten er nede for vedlikehold. Prøv igjen om litt.".into());
    }
    if login.username.to_lowercase() == "kari" {
        return Ok(FormAnswer::refused([(
            "username",
            "Brukernavnet «kari» er opptatt. Velg et annet.",
        )]));
    }
    Ok(FormAnswer::Received)
}

pub fn example() -> impl IntoView {
    let login = Login::form();
    let attempts = StoredValue::new(0);
    let task = Task::from(move |data: Login| {
        attempts.update_value(|attempts| *attempts += 1);
        send(data, attempts.get_value())
    });
    let created = RwSignal::new(false);
    view! {
        <Form form=login send=task on_received=move |_| created.set(true)>
            <TextField label="Brukernavn" field=login.username description="Prøv «kari»" autocomplete="username" />
            <TextField label="E-post" field=login.email autocomplete="email" />
            <NavigationButtons kind=NavigationKind::Send next="Opprett bruker" />
            <Alert variant=AlertVariant::Success open=created>"Brukeren er opprettet."</Alert>
        </Form>
    }
}
