use felles::prelude::*;
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let sign = async |()| {
        TimeoutFuture::new(1_500).await;
        Ok(())
    };
    let reject = async |()| {
        TimeoutFuture::new(1_500).await;
        Err(Problem::new("Vi fikk ikke kontakt med BankID. Prøv igjen om litt."))
    };
    view! {
        <Stack align=StackAlign::Start>
            <TaskButton task=sign success="Du har signert årsregnskapet." icon=icons::PENCIL_LINE>
                "Signer årsregnskapet"
            </TaskButton>
            <TaskButton task=reject variant=ButtonVariant::Secondary color=Color::Danger>"Avvis årsregnskapet"</TaskButton>
        </Stack>
    }
}
