use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let unread = RwSignal::new(true);
    view! {
        <Stack>
            <div>
                <Button variant=ButtonVariant::Secondary on_click=move |_| unread.update(|unread| *unread = !*unread)>
                    {move || if unread.get() { "Merk meldingen som lest" } else { "Angre" }}
                </Button>
            </div>
            <Show
                when=move || unread.get()
                fallback=|| {
                    view! { <EmptyState announced=true title="Ingen uleste meldinger" title_level=HeadingLevel::H3 /> }
                }
            >
                <Paragraph>"1 ulest melding: Vedtak om bostøtte"</Paragraph>
            </Show>
        </Stack>
    }
}
