use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let documents = vec![
        DocumentEntry::folder("Tegninger", "https://www.norge.no/tegninger").changed("2026-03-14"),
        DocumentEntry::file("Vedtak.pdf", "https://www.norge.no/vedtak")
            .size(245_760)
            .changed("2026-05-01"),
        DocumentEntry::file("Nabovarsel 10.docx", "https://www.norge.no/nabovarsel-10")
            .size(18_300)
            .changed("2026-03-09"),
        DocumentEntry::file("Nabovarsel 2.docx", "https://www.norge.no/nabovarsel-2")
            .size(17_900)
            .changed("2026-03-02"),
        DocumentEntry::file("Uteområde.jpg", "https://www.norge.no/uteomrade").size(1_400_000),
        DocumentEntry::file("Gebyrer.xlsx", "https://www.norge.no/gebyrer")
            .size(9_200)
            .changed("2026-04-11"),
    ];
    view! { <DocumentList label="Dokumenter i saken" documents=documents /> }
}
