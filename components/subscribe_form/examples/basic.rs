use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let subscribe = async |email: Email| match email.domain() {
        "example.com" => Err(Problem::new("Vi fikk ikke lagt til adressen. Prøv igjen om litt.")),
        _ => Ok(()),
    };
    view! {
        <SubscribeForm
            heading="Få varsel om driften"
            description="Vi skriver når noe er nede, og når det virker igjen. Du kan melde deg av når du vil."
            subscribe=subscribe
        />
    }
}
