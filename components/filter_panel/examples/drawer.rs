use felles::prelude::*;
use leptos::prelude::*;

const CASES: [(&str, &str); 4] = [
    ("Skjenkebevilling", "open"),
    ("Uteservering", "open"),
    ("Brannvern", "closed"),
    ("Skiltplan", "closed"),
];

pub fn example() -> impl IntoView {
    let query = RwSignal::new(String::new());
    let status = RwSignal::new(vec!["open".to_owned()]);
    let hits = Memo::new(move |_| {
        let (sought, status) = (query.get().to_lowercase(), status.get());
        let wanted = |(title, is): &&(&str, &str)| {
            title.to_lowercase().contains(&sought) && (status.is_empty() || status.iter().any(|one| one == is))
        };
        CASES.iter().filter(wanted).map(|(title, _)| *title).collect::<Vec<_>>()
    });
    let reset = move |()| {
        query.set(String::new());
        status.set(Vec::new());
    };
    let active = move || {
        view! {
            <For each=move || status.get() key=String::clone let:one>
                {
                    let label = if one == "open" { "Under behandling" } else { "Avsluttet" };
                    let remove = move |_| status.update(|status| status.retain(|other| *other != one));
                    view! { <InputChip on_remove=remove>{label}</InputChip> }
                }
            </For>
        }
    };
    view! {
        <FilterPanel
            search=query
            search_label="Søk i sakene"
            count=move || u32::try_from(status.read().len()).unwrap_or_default()
            hits=move || hits.read().len() as u64
            active=active
            on_submit=|()| ()
            on_reset=reset
        >
            <FilterGroup title="Status">
                <CheckboxGroup legend="Status" hide_legend=true name="case-status" selected=status>
                    <Checkbox label="Under behandling" value="open" />
                    <Checkbox label="Avsluttet" value="closed" />
                </CheckboxGroup>
            </FilterGroup>
        </FilterPanel>
        <p role="status">{move || format!("Viser {} av 4 saker: {}", hits.read().len(), hits.read().join(", "))}</p>
    }
}
