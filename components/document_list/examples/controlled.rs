use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let order = RwSignal::new(Some(SortOrder::ascending(DocumentColumn::Name.name())));
    let documents = vec![
        DocumentEntry::file("Referat mars.docx", "https://www.norge.no/mars").size(31_000),
        DocumentEntry::file("Referat april.docx", "https://www.norge.no/april").size(28_500),
        DocumentEntry::file("Innkalling.pdf", "https://www.norge.no/innkalling").size(64_000),
    ];
    let said = move || match order.get() {
        Some(order) => format!("Sortert etter «{}», {}.", order.column, order.direction.name()),
        None => "Ikke sortert.".to_owned(),
    };
    view! {
        <Stack gap=Space::Size4 align=StackAlign::Start>
            <DocumentList label="Møtepapirer" documents=documents sort=order />
            <Paragraph>{said}</Paragraph>
            <Button variant=ButtonVariant::Secondary on_click=move |_| order.set(None)>"Slik de ble lagt ut"</Button>
        </Stack>
    }
}
