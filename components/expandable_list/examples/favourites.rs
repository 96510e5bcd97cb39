use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let favourite = RwSignal::new(true);
    view! {
        <div>
            <ExpandableList
                title="Fjordheim AS"
                description="Du er daglig leder"
                icon=icons::BUILDINGS3
                href="https://www.norge.no/fjordheim"
                favourite=favourite
                list_label="Underenheter"
                count=2
            >
                <RowListRow title="Fjordheim AS, avd. Bergen" href="https://www.norge.no/bergen" />
                <RowListRow title="Fjordheim AS, avd. Voss" href="https://www.norge.no/voss" />
            </ExpandableList>
            <ExpandableList
                title="Vik Idrettslag"
                description="Du er kasserer"
                icon=icons::BUILDINGS3
                href="https://www.norge.no/vik"
                favourite=false
            />
        </div>
        <p role="status">{move || if favourite.get() { "Fjordheim AS er en favoritt" } else { "Ingen favoritter" }}</p>
    }
}
