use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let accounts = [
        ("Driftskonto", "84 210,50"),
        ("Skattetrekkskonto", "12 000,00"),
        ("Sparekonto", "301 557,00"),
    ];
    // Made where they stand: a radio button asks for the group around.
    let rows = move || {
        let row = |(name, balance): (&'static str, &'static str)| {
            view! {
                <tr>
                    <td>
                        <RadioControl value=name aria_label=format!("Betal fra {name}") />
                    </td>
                    <td>{name}</td>
                    <td>{balance}</td>
                </tr>
            }
        };
        accounts.map(row).into_iter().collect_view()
    };
    view! {
        <RadioGroup legend="Hvilken konto skal vi trekke fra?" name="account">
            <table>
                <thead>
                    <tr>
                        <th scope="col">{"Velg"}</th>
                        <th scope="col">{"Konto"}</th>
                        <th scope="col">{"Saldo"}</th>
                    </tr>
                </thead>
                <tbody>{rows()}</tbody>
            </table>
        </RadioGroup>
    }
}
