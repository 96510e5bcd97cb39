use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let received: Option<DateTimeValue> = "2026-03-03T14:05".parse().ok();
    view! {
        <Receipt
            heading="Søknaden om barnehageplass er sendt"
            heading_level=HeadingLevel::H3
            number="BH-2026-00417"
            received=received
            next=vec![
                "Du får en e-post med det samme, som bekreftelse.",
                "Vi behandler søknaden etter at fristen er gått ut 15. mars.",
                "Du får svar i innboksen din innen 15. april.",
            ]
            sent=vec![
                ("Barnets navn", "Ola Nordmann"),
                ("Ønsket barnehage", "Lillevik barnehage"),
                ("Ønsket oppstart", "17.08.2026"),
            ]
            links=|| view! { <Link href="#innboks">"Gå til innboksen"</Link> }
        />
    }
}
