use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size2>
            <FormattedValue kind=ValueKind::Date value="30. februar" label="Født" />
            <FormattedValue kind=ValueKind::Money value="etter avtale" label="Lønn" />
            <FormattedValue kind=ValueKind::Number value="" empty="ikke oppgitt" label="Antall ansatte" />
        </Stack>
    }
}
