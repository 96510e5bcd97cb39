use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let documents = vec![
        DocumentEntry::folder(
            "Arbeidsgiveravgiftsgrunnlagsberegningsforskriften",
            "https://www.norge.no/mappe",
        )
        .changed("2026-12-24"),
        DocumentEntry::file(
            "Arbeidsgiveravgiftsgrunnlagsberegningsforskriften_med_merknader_endelig_versjon_etter_høring.pdf",
            "https://www.norge.no/fil",
        )
        .size(12_400_000)
        .changed("en gang i vinter"),
    ];
    view! { <DocumentList label="Arbeidsgiveravgiftsgrunnlaget" documents=documents size=Size::Lg /> }
}
