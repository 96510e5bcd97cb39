use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let documents = vec![
        DocumentEntry::file("Årsmelding.pdf", "https://www.norge.no/arsmelding").changed("2026-02-20T08:15:00Z"),
        DocumentEntry::file("Ærfugl – kartlegging.pdf", "https://www.norge.no/aerfugl").changed("2026-05-02T11:40:00Z"),
        DocumentEntry::file("Østre havn – plan.pdf", "https://www.norge.no/ostre-havn").changed("2025-11-28T13:00:00Z"),
    ];
    view! {
        <DocumentList
            label="Det nyeste først"
            documents=documents
            sort=SortOrder::descending(DocumentColumn::Changed.name())
        />
    }
}
