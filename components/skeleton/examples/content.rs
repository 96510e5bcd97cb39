use felles::prelude::*;
use leptos::prelude::*;

/// The same view, with and without its content: nothing moves.
fn case_card(loaded: bool) -> impl IntoView {
    let cover = move |content: AnyView| {
        if loaded {
            content
        } else {
            view! { <Skeleton>{content}</Skeleton> }.into_any()
        }
    };
    view! {
        <Stack gap=Space::Size2 align=StackAlign::Start>
            {cover(view! { <Heading level=HeadingLevel::H3 size=HeadingSize::Xs>"Søknad om byggetillatelse"</Heading> }.into_any())}
            {cover(view! { <Paragraph>"Sendt inn 4. mars 2026 av Kari Nordmann"</Paragraph> }.into_any())}
            {cover(view! { <Tag color=Color::Info>"Under behandling"</Tag> }.into_any())}
        </Stack>
    }
}

pub fn example() -> impl IntoView {
    let loaded = RwSignal::new(false);
    view! {
        <Stack gap=Space::Size6 align=StackAlign::Start>
            <Button variant=ButtonVariant::Secondary on_click=move |_| loaded.update(|loaded| *loaded = !*loaded)>
                {move || if loaded.get() { "Last på nytt" } else { "Vis saken" }}
            </Button>
            {move || case_card(loaded.get())}
        </Stack>
    }
}
