use felles::prelude::*;
use leptos::prelude::*;

const PLACES: [(&str, Option<u32>); 6] = [
    ("Ås", Some(20_652)),
    ("Asker", Some(97_784)),
    ("Østre Toten", Some(14_827)),
    ("Ålesund", Some(58_509)),
    ("Ærfuglvika", None),
    ("Bergen", Some(291_940)),
];

pub fn example() -> impl IntoView {
    let order = RwSignal::new(Some(SortOrder::ascending("name")));
    let search = RwSignal::new(String::new());
    let found = move || {
        let wanted = search.get().to_lowercase();
        let mut found: Vec<_> = PLACES
            .into_iter()
            .filter(|(name, _)| name.to_lowercase().contains(&wanted))
            .collect();
        if let Some(order) = order.get() {
            order.arrange(&mut found, |(name, people)| match order.column.as_str() {
                "people" => people.map_or(SortKey::Nothing, |people| SortKey::Number(people.into())),
                _ => SortKey::text(name),
            });
        }
        found
    };
    let columns = [
        RowListColumn::new("Sted").sortable("name"),
        RowListColumn::new("Innbyggere").sortable("people").at_end(),
    ];
    view! {
        <Stack gap=Space::Size5>
            <TextField label="Søk etter et sted" r#type=TextFieldType::Search value=search />
            <RowList label="Steder" columns=columns sort=order empty=move || view! { "Ingen steder heter «" {search} "»." }>
                <For each=found key=|(name, _)| *name let((name, people))>
                    <RowListRow title=name>
                        <RowListCell>
                            {people.map(|people| view! { <FormattedValue kind=ValueKind::Number value=people /> })}
                        </RowListCell>
                    </RowListRow>
                </For>
            </RowList>
        </Stack>
    }
}
