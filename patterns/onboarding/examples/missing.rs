use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let open = RwSignal::new(false);
    let steps = vec![
        OnboardingStep::new("Velkommen", "Vi viser deg det viktigste."),
        OnboardingStep::new("Oppgavene", "De kommer når du har noe å gjøre.").target("omvisning-ikke-her"),
    ];
    view! {
        <div>
            <Button variant=ButtonVariant::Link on_click=move |_| open.set(true)>"Ny her?"</Button>
            <Onboarding steps=steps open=open without_opener=true level=HeadingLevel::H3 />
        </div>
    }
}
