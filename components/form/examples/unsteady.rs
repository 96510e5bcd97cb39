use felles::prelude::*;
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;

felles::form! {
    /// A name for a new company.
    #[derive(Debug)]
    pub struct NewName {
        pub name: String => [missing("Skriv hva foretaket skal hete.")],
        pub starts: DateValue,
    }
}

/// A server that can be made slow, broken, and out of reach.
#[derive(Clone, Copy)]
struct Server {
    is_slow: RwSignal<bool>,
    fails: RwSignal<bool>,
    is_offline: RwSignal<bool>,
}

impl Server {
    fn new() -> Self {
        Self {
            is_slow: RwSignal::new(false),
            fails: RwSignal::new(false),
            is_offline: RwSignal::new(false),
        }
    }

    async fn answers(self) -> Result<(), Problem> {
        TimeoutFuture::new(if self.is_slow.get_untracked() { 4_000 } else { 300 }).await;
        if self.is_offline.get_untracked() {
            Err("Du er ikke på nett. Det du har skrevet, står her fortsatt.".into())
        } else if self.fails.get_untracked() {
            Err("Tjenesten svarer ikke som den skal. Prøv igjen om litt.".into())
        } else {
            Ok(())
        }
    }

    async fn is_free(self, name: String) -> Result<Option<Problem>, Problem> {
        self.answers().await?;
        let is_taken = name.trim().eq_ignore_ascii_case("nordmann foto");
        Ok(is_taken.then(|| "«Nordmann Foto» finnes fra før. Velg et annet navn.".into()))
    }

    async fn receive(self, form: NewName) -> Result<FormAnswer, Problem> {
        match self.is_free(form.name).await? {
            Some(problem) => Ok(FormAnswer::refused([("name", problem)])),
            None => Ok(FormAnswer::Received),
        }
    }
}

pub fn example() -> impl IntoView {
    let server = Server::new();
    let form = NewName::form();
    form.name.check_with(move |name: String| server.is_free(name));
    let received = RwSignal::new(false);
    view! {
        <Fieldset legend="Tjeneren er" layout=FieldsetLayout::Inline>
            <Checkbox label="treg" checked=server.is_slow />
            <Checkbox label="i ustand" checked=server.fails />
            <Checkbox label="utenfor rekkevidde" checked=server.is_offline />
        </Fieldset>
        <Form
            form=form
            send=move |data: NewName| server.receive(data)
            on_received=move |_| received.set(true)
        >
            <TextField label="Foretaksnavn" description="Prøv «Nordmann Foto»" field=form.name />
            <DatePicker label="Når starter dere?" field=form.starts today=DateValue::new(2026, 3, 17) />
            <NavigationButtons kind=NavigationKind::Send />
            <Alert variant=AlertVariant::Success open=received>"Navnet er registrert."</Alert>
        </Form>
    }
}
