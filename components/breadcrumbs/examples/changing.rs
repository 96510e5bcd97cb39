use felles::prelude::*;
use leptos::prelude::*;

const PAGES: [(&str, &str); 4] = [
    ("Forsiden", "#forside"),
    ("Arbeid", "#arbeid"),
    ("Dagpenger", "#dagpenger"),
    ("Meldekort", "#meldekort"),
];

pub fn example() -> impl IntoView {
    let depth = RwSignal::new(2_usize);
    view! {
        <Stack align=StackAlign::Start>
            <Breadcrumbs items=move || PAGES[..depth.get()].to_vec() aria_label="Du er her, på vei ned" />
            <ButtonGroup>
                <Button variant=ButtonVariant::Secondary on_click=move |_| depth.update(|depth| *depth = PAGES.len().min(*depth + 1))>
                    "Ett nivå ned"
                </Button>
                <Button variant=ButtonVariant::Secondary on_click=move |_| depth.update(|depth| *depth = (*depth - 1).max(1))>
                    "Ett nivå opp"
                </Button>
            </ButtonGroup>
        </Stack>
    }
}
