use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let paid = RwSignal::new(false);
    view! {
        <Stack>
            <Show when=move || paid.get()>
                <NotificationBanner
                    variant=NotificationBannerVariant::Success
                    heading="Fakturaen er betalt"
                    title_level=HeadingLevel::H3
                >
                    "Kvitteringen ligger i innboksen din. Ta kontakt på " <a href="tel:+4700000000">{"00 00 00 00"}</a>
                    " hvis noe er feil."
                </NotificationBanner>
            </Show>
            <div>
                <Button on_click=move |_| paid.update(|paid| *paid = !*paid)>
                    {move || if paid.get() { "Begynn på nytt" } else { "Betal 450 kroner" }}
                </Button>
            </div>
        </Stack>
    }
}
