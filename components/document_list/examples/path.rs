use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let documents = vec![
        DocumentEntry::folder("Møter", "https://www.norge.no/moter"),
        DocumentEntry::folder("Planer", "https://www.norge.no/planer"),
        DocumentEntry::file("Les meg først.txt", "https://www.norge.no/les-meg"),
        DocumentEntry::file("Bilder.zip", "https://www.norge.no/bilder").download(),
    ];
    view! {
        <DocumentList
            label="Skolebygg"
            hide_label=true
            documents=documents
            sortable=false
            path=|| view! { <a href="https://www.norge.no/filer">{"Filer"}</a> " / " <a href="https://www.norge.no/2026">{"2026"}</a> " / Skolebygg" }
        />
    }
}
