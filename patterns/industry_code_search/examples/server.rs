use felles::prelude::*;
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;

/// Ask your own server here: it answers with `IndustryCodes::answer`.
async fn search(query: Text) -> Result<IndustryCodeAnswer, Problem> {
    TimeoutFuture::new(600).await;
    match query.as_str() {
        "feil" => Err(Problem::new("Søket er stengt for vedlikehold til klokka 15.")),
        "snekker" => Ok(IndustryCodeAnswer {
            query: query.to_string(),
            count: 1,
            suggestions: vec![IndustryCodeSuggestion {
                code: "43.320".to_owned(),
                name: "Snekkerarbeid".to_owned(),
                name_marks: vec![0..7],
                path: vec![
                    "Bygge- og anleggsvirksomhet".to_owned(),
                    "Ferdiggjøring av bygninger".to_owned(),
                ],
                ..Default::default()
            }],
        }),
        _ => Ok(IndustryCodeAnswer {
            query: query.to_string(),
            ..Default::default()
        }),
    }
}

pub fn example() -> impl IntoView {
    let describes = RwSignal::new(false);
    view! {
        <IndustryCodeSearch
            source=IndustryCodeSource::task(search)
            description="Prøv snekker, noe annet, eller feil."
            name="from-server"
            on_none_fits=move |()| describes.set(true)
        />
        <p>{move || describes.get().then_some("Nå kommer steget der du beskriver det med egne ord.")}</p>
    }
}
