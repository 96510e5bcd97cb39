use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <RowList label="Ytelser">
            <RowListRow
                title="Barnetrygd"
                description="Innvilget"
                icon=icons::PERSON_GROUP
                details=|| view! { <p>{"Du får 1 968 kroner i måneden for hvert barn. Pengene kommer sist i måneden."}</p> }
            />
            <RowListRow
                title="Foreldrepenger"
                description="Til behandling"
                icon=icons::CALENDAR
                expanded=true
                details=|| view! { <p>{"Vi mangler inntektsmeldingen fra arbeidsgiveren din. Fristen er 1. juni."}</p> }
            />
            <RowListRow
                title="Sykepenger"
                description="Avsluttet"
                icon=icons::FILE_TEXT
                href="https://www.norge.no/sykepenger"
                status=RowListStatus::Inactive
                details=|| view! { <p>{"Siste utbetaling var 20. januar 2026."}</p> }
            />
        </RowList>
    }
}
