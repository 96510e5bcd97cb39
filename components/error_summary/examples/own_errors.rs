use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let errors = vec![
        SummaryError::new("Skriv postnummeret, 4 siffer.", "eksempel-postnummer"),
        SummaryError::elsewhere(
            "Velg hvem søknaden gjelder, på den første siden.",
            "#eksempel-forste-side",
        ),
        SummaryError::general("Søknaden kan ikke sendes før fristen for den forrige er ute."),
    ];
    view! {
        <ErrorSummary errors=errors without_first_focus=true />
        <TextField label="Postnummer" id="eksempel-postnummer" error="Skriv postnummeret, 4 siffer." width=6 />
        <p id="eksempel-forste-side">{"Her ville den første siden stått."}</p>
    }
}
