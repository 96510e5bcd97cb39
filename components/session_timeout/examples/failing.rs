use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let extend = Task::from(|()| async {
        Err::<(), _>(Problem::new(
            "Vi fikk ikke kontakt. Se etter om du er på nett, og prøv igjen.",
        ))
    });
    let round = RwSignal::new(0_u32);
    view! {
        <p>"Her svarer ikke tjeneren når du ber om mer tid."</p>
        <Button variant=ButtonVariant::Secondary on_click=move |_| round.update(|round| *round += 1)>
            "Gjør noe på siden"
        </Button>
        <SessionTimeout lifetime=900 warn_before=300 activity=round extend=extend login_href="#logg-inn" />
    }
}
