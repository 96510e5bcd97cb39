use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let cases = ["Skjenkebevilling", "Uteservering", "Brannvern"];
    view! {
        <table>
            <thead>
                <tr>
                    <th scope="col">{"Velg"}</th>
                    <th scope="col">{"Sak"}</th>
                </tr>
            </thead>
            <tbody>
                {cases
                    .map(|case| {
                        view! {
                            <tr>
                                <td>
                                    <CheckboxControl name="case" value=case aria_label=format!("Velg {case}") />
                                </td>
                                <td>{case}</td>
                            </tr>
                        }
                    })
                    .into_iter()
                    .collect_view()}
            </tbody>
        </table>
    }
}
