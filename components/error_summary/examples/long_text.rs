use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let errors = vec![
        SummaryError::new(
            "Skriv arbeidsgiveravgiftsgrunnlaget slik det står i den siste a-meldingen, i hele kroner og uten ører.",
            "eksempel-grunnlag",
        ),
        SummaryError::general("Du har ikke svart på om virksomheten har ansatte."),
    ];
    view! {
        <ErrorSummary
            errors=errors
            without_first_focus=true
            heading="Du må rette to ting før du kan sende inn arbeidsgiveravgiftsgrunnlaget"
            heading_level=HeadingLevel::H3
            intro="Det du har fylt ut, er lagret."
        />
        <TextField label="Arbeidsgiveravgiftsgrunnlag" id="eksempel-grunnlag" suffix="kroner" width=12 />
    }
}
