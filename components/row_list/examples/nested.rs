use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let rights = || {
        view! {
            <RowList label="Det Kari kan" spacing=ListSpacing::Tight divider=RowListDivider::Dotted>
                <RowListRow title="Levere skattemelding" href="https://www.norge.no/skattemelding" />
                <RowListRow title="Levere a-melding" href="https://www.norge.no/a-melding" />
            </RowList>
        }
    };
    view! {
        <RowList label="Tilganger">
            <RowListRow title="Kari Nordmann" description="Regnskapsfører" icon=icons::PERSON nested=rights />
            <RowListRow title="Ola Nordmann" description="Styreleder" icon=icons::PERSON />
        </RowList>
    }
}
