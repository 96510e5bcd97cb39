use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ExpandablePanel title="Opplysninger om virksomheten" description="Hentet fra Enhetsregisteret">
            <p>"Bakeriet på hjørnet ENK, Eksempelveien 1, 0155 Oslo."</p>
        </ExpandablePanel>
    }
}
