use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <p>{"Slik melder du flytting:"}</p>
        <NumberedList>
            <li>{"Logg inn med BankID eller en annen elektronisk ID."}</li>
            <li>{"Skriv den nye adressen, og velg hvem som flytter."}</li>
            <li>
                {"Send inn. Du får svar innen to dager. "}
                <a href="https://www.skatteetaten.no/flytting">{"Les mer om fristen"}</a>
            </li>
        </NumberedList>
    }
}
