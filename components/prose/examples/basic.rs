use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Prose>
            <h2>"Permittering"</h2>
            <p>
                "Arbeidsgiveren kan permittere deg når det midlertidig ikke er arbeid til deg. Du er fortsatt ansatt, og "
                <a href="#">{"du kan søke om dagpenger"}</a> "."
            </p>
            <h3>"Før du søker"</h3>
            <ul>
                <li>{"Registrer deg som arbeidssøker."}</li>
                <li>"Finn fram " <strong>{"permitteringsvarselet"}</strong> " fra arbeidsgiveren."</li>
                <li>{"Sjekk hva du har tjent de siste tolv månedene."}</li>
            </ul>
            <h3>"Så mye får du"</h3>
            <p>"Dagpengene er 62,4 prosent av det du tjente før."</p>
            <table>
                <thead>
                    <tr><th scope="col">{"Lønn i året"}</th> <th scope="col">{"Hver uke"}</th></tr>
                </thead>
                <tbody>
                    <tr><td>{"300 000"}</td> <td>{"3 600"}</td></tr>
                    <tr><td>{"500 000"}</td> <td>{"6 000"}</td></tr>
                </tbody>
            </table>
        </Prose>
    }
}
