use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let sent = RwSignal::new(false);
    view! {
        <ExpandablePanel
            title="Årsregnskap 2025"
            description="Bakeriet på hjørnet"
            level=HeadingLevel::H3
            top=|| view! { <span>{"Frist 31. juli"}</span> }
            bottom=move || {
                view! {
                    <Button variant=ButtonVariant::Tertiary size=Size::Sm on_click=move |_| sent.set(true)>"Send påminnelse"</Button>
                    <span role="status">{move || sent.get().then_some("Påminnelsen er sendt.")}</span>
                }
            }
        >
            <p>"Regnskapet er ført av Tallknuserne AS, og mangler én underskrift."</p>
        </ExpandablePanel>
    }
}
