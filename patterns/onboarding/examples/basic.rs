use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let steps = vec![
        OnboardingStep::new("Innboksen", "Her kommer svarene fra oss.").target("omvisning-innboks"),
        OnboardingStep::new("Skjemaene", "Her finner du det du har begynt på.")
            .target("omvisning-skjemaer")
            .button("Skjønner!"),
        OnboardingStep::new("Da er du klar", "Du kan ta omvisningen en gang til når du vil."),
    ];
    let ended = RwSignal::new(String::new());
    view! {
        <Stack gap=Space::Size6>
            <Onboarding steps=steps level=HeadingLevel::H3 on_end=move |how: OnboardingEnd| ended.set(how.name().to_owned()) />
            <Card id="omvisning-innboks">"3 uleste meldinger"</Card>
            <Card id="omvisning-skjemaer">"1 skjema du ikke har sendt"</Card>
            <p>{move || ended.get()}</p>
        </Stack>
    }
}
