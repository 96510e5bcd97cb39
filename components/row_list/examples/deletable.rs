use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let people = RwSignal::new(vec![(1_u32, "Ida Nordmann".to_owned()), (2, "Jon Nordmann".to_owned())]);
    let deleted = RwSignal::new(Vec::<u32>::new());
    let add = move |_| {
        people.update(|people| {
            let next = people.iter().map(|(number, _)| number + 1).max().unwrap_or(1);
            people.push((next, format!("Barn {next}")));
        });
    };
    let save = move |_| {
        let gone = deleted.get();
        people.update(|people| people.retain(|(number, _)| !gone.contains(number)));
        deleted.set(Vec::new());
    };
    view! {
        <Stack gap=Space::Size5 align=StackAlign::Start>
            <RowList label="Barn i søknaden" deleted=deleted add_label="Legg til et barn" on_add=add empty=|| "Ingen barn">
                <For each=move || people.get() key=|(number, _)| *number let((number, name))>
                    <RowListRow value=number title=name />
                </For>
            </RowList>
            <Button on_click=save>"Lagre"</Button>
        </Stack>
    }
}
