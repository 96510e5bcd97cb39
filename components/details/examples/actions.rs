use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let fetched = RwSignal::new(false);
    let fetch = move |_| fetched.set(true);
    view! {
        <Details
            title="Leiekontrakt og kvitteringer"
            description="4 filer"
            open=true
            actions=move || {
                view! {
                    <Button variant=ButtonVariant::Tertiary icon=|| view! { <Icon icon=icons::DOWNLOAD /> } on_click=fetch>
                        "Last ned"
                    </Button>
                }
            }
        >
            <p>"kontrakt.pdf, januar.pdf, februar.pdf og mars.pdf"</p>
        </Details>
        <p role="status">{move || fetched.get().then_some("Filene er lastet ned.")}</p>
    }
}
