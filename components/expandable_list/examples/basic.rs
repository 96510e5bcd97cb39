use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let changed = RwSignal::new("");
    let change = move || {
        view! {
            <Button variant=ButtonVariant::Tertiary compact=true on_click=move |_| changed.set("Du kan endre varslinger for skatt.")>
                "Endre"
            </Button>
        }
    };
    view! {
        <div>
            <ExpandableList title="Skatt" description="På e-post" count=2 icon=icons::BELL actions=change open=true>
                <RowListRow title="Skattemelding" description="Når den er klar" />
                <RowListRow title="Skatteoppgjør" description="Når det er klart" />
            </ExpandableList>
            <ExpandableList title="Barnehage" description="På SMS" count=1 icon=icons::BELL>
                <RowListRow title="Faktura" description="Sju dager før den forfaller" />
            </ExpandableList>
        </div>
        <p role="status">{changed}</p>
    }
}
