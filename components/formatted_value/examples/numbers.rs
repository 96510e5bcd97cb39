use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ul>
            <li>"Innbyggere: " <FormattedValue kind=ValueKind::Number value=5_627_400 /></li>
            <li>"Gebyr: " <FormattedValue kind=ValueKind::Money value=12500 /></li>
            <li>"Til gode: " <FormattedValue kind=ValueKind::Money value="1862.5" plus=true /></li>
            <li>"Restskatt: " <FormattedValue kind=ValueKind::Money value="-940.00" decimals=2 /></li>
            <li>"Støtte fra EU: " <FormattedValue kind=ValueKind::Money value=250_000 currency="EUR" /></li>
            <li>"Trygdeavgift: " <FormattedValue kind=ValueKind::Percent value=7.6 /></li>
            <li>"Areal: " <FormattedValue kind=ValueKind::Number value=1240 suffix="m²" /></li>
            <li>"Byggeår: " <FormattedValue kind=ValueKind::Number value=1987 grouping=false /></li>
        </ul>
    }
}
