use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let roles = [
        "Regnskapsmedarbeider",
        "Lønnsmedarbeider",
        "Post og arkiv",
        "Revisor",
        "Skatt næring",
        "Patent",
    ];
    let chosen: Vec<_> = roles.iter().map(|_| RwSignal::new(false)).collect();
    let count = {
        let chosen = chosen.clone();
        move || chosen.iter().filter(|one| one.get()).count()
    };
    let note = move || match count() {
        0 => "Velg minst én rolle før du er ferdig.".to_owned(),
        count => format!("{count} av {} valgt", roles.len()),
    };
    let boxes = roles
        .iter()
        .zip(chosen)
        .map(|(role, chosen)| view! { <Checkbox label=*role checked=chosen /> });
    let boxes = boxes.collect_view();
    view! {
        <Stack>{boxes}</Stack>
        <StickyActions note=note>
            <Button>"Ferdig"</Button>
            <Button variant=ButtonVariant::Secondary>"Avbryt"</Button>
        </StickyActions>
    }
}
