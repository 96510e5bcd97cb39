use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <NumberedList strong=true>
            <li>{"Finn fram papirene."}</li>
            <li>
                {"Kontroller tallene som er fylt ut:"}
                <NumberedList>
                    <li>{"lønn og pensjon"}</li>
                    <li>{"gjeld og renter"}</li>
                    <li>{"fradrag for reise"}</li>
                </NumberedList>
            </li>
            <li>{"Lever skattemeldingen."}</li>
        </NumberedList>
    }
}
